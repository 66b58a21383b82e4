/// A profile to begin with: every element once, in order, with what it is for.
enum ProfileTemplate {
  static let text = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!--
      The profile of one pair. Everything but the two people may be left out: take out what you do not know.
      An invented pair stands here as an example. `rapport check FILE` names every mistake.
      Worries and notes are their owner's alone; share="both" or share="coordinator" shares them.
    -->
    <profile id="tanaka-weber" stage="first-meeting">
      <!-- The next meeting: the time is on the wall of its zone. -->
      <meeting number="1" date="2026-12-03" time="09:00" zone="Europe/Berlin" minutes="60" channel="video" language="en">
        <purpose by="mentoree">Decide which of two roles to apply for in April.</purpose>
        <purpose by="mentor">Understand how Yuki decides, before giving an opinion.</purpose>
      </meeting>
      <mentor>
        <name call="Katrin" sounds="kah-TREEN">Katrin Weber</name>
        <pronouns>she/her</pronouns>
        <address>First name, from the first minute.</address>
        <!-- culture: a kind of organisation; profession: both as `rapport list cultures` shows them. -->
        <work title="Head of testing" organisation="Nordlicht Antriebe" culture="engineering" profession="software"/>
        <place zone="Europe/Berlin">Hamburg</place>
        <hours days="mon tue wed thu fri" from="08:00" to="17:00"/>
        <!-- Every country that shaped them: tie is raised, lived or heritage. -->
        <culture id="de" tie="raised" years="34"/>
        <culture id="us" tie="lived" years="4"/>
        <language code="de" level="native"/>
        <language code="en" level="C1"/>
        <style>I say what I see, early. I mean the work and not the person.</style>
        <!-- What they declare comes before anything about their cultures. -->
        <prefers dimension="criticism" value="-2">I like to hear plainly what was wrong.</prefers>
        <goal>Help Yuki to own one decision a month.</goal>
        <worry>I do not know if Yuki agrees with me or is being polite.</worry>
        <offer>Two introductions in the testing community, when Yuki asks for them.</offer>
      </mentor>
      <mentoree>
        <name call="Yuki" sounds="YOO-kee">Tanaka Yuki</name>
        <pronouns>he/him</pronouns>
        <address>Yuki in speech, Tanaka-san in mails that my manager reads.</address>
        <work title="Test engineer" organisation="Mizuho Seiki" culture="corporate" profession="software"/>
        <place zone="Asia/Tokyo">Nagoya</place>
        <hours days="mon tue wed thu fri" from="09:30" to="18:30"/>
        <culture id="jp" tie="raised" years="27"/>
        <language code="ja" level="native"/>
        <language code="en" level="B2"/>
        <style>I think first and answer in writing the next day.</style>
        <prefers topic="feedback">Please send critical points in writing before we talk.</prefers>
        <constraint kind="time">Thursday evening I pick up my daughter at 19:00.</constraint>
        <goal>Move from testing to leading a small team within two years.</goal>
        <hope>To hear how a decision is made when nobody senior is in the room.</hope>
        <worry share="both">My English is slow when I must answer at once.</worry>
      </mentoree>
      <!-- What they agreed, promised, owe and carry over. -->
      <pair met="no" could-meet="Nuremberg trade fair, February 2027" since="2026-10-08" minutes-owed="0" awkward-turn="mentor">
        <!-- Your own rhythm: weeks between meetings; minutes, days and time may be left out. -->
        <rhythm weeks="1" minutes="60" days="thu" time="09:00"/>
        <agreement item="checklist.ground-rules.frequency" date="2026-10-08">Every week, Thursdays</agreement>
        <commitment by="mentor" due="2026-11-30">Send two job descriptions as examples</commitment>
        <commitment by="mentoree" due="2026-12-01">Write half a page on each of the two roles</commitment>
        <carried by="mentoree" priority="1">How to tell my manager that I want to change roles</carried>
        <note by="mentor">Ask less, wait longer.</note>
      </pair>
    </profile>

    """
}
