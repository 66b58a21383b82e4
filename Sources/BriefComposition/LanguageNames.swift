/// English names of languages, for a page. A tag that is not listed stands for itself.
package enum LanguageNames {
  /// All names, sorted.
  package static var all: [String] { Set(names.values).sorted() }

  /// `en` for `english`; nil where no language goes by the name. Of two tags with one name the shorter.
  package static func tag(named name: String) -> String? {
    let wanted = name.lowercased()
    return names.filter { $0.value.lowercased() == wanted }.keys.min { ($0.count, $0) < ($1.count, $1) }
  }

  /// `English` for `en`, `Brazilian Portuguese` for `pt-BR`.
  package static func english(_ tag: String) -> String {
    names[tag] ?? names[String(tag.prefix { $0 != "-" })] ?? tag
  }

  /// ISO 639 names as CLDR has them, for the languages that people are likely to meet in.
  private static let names = [
    "af": "Afrikaans", "am": "Amharic", "ar": "Arabic", "az": "Azerbaijani", "bg": "Bulgarian", "bn": "Bangla",
    "ca": "Catalan", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English", "es": "Spanish",
    "et": "Estonian", "fa": "Persian", "fi": "Finnish", "fil": "Filipino", "fr": "French", "ga": "Irish",
    "gu": "Gujarati", "ha": "Hausa", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian",
    "id": "Indonesian", "ig": "Igbo", "is": "Icelandic", "it": "Italian", "ja": "Japanese", "ka": "Georgian",
    "kk": "Kazakh", "km": "Khmer", "kn": "Kannada", "ko": "Korean", "lt": "Lithuanian", "lv": "Latvian",
    "ml": "Malayalam", "mn": "Mongolian", "mr": "Marathi", "ms": "Malay", "my": "Burmese", "nb": "Norwegian",
    "ne": "Nepali", "nl": "Dutch", "no": "Norwegian", "pa": "Punjabi", "pl": "Polish", "ps": "Pashto",
    "pt": "Portuguese", "pt-BR": "Brazilian Portuguese", "ro": "Romanian", "ru": "Russian", "si": "Sinhala",
    "sk": "Slovak", "sl": "Slovenian", "so": "Somali", "sq": "Albanian", "sr": "Serbian", "sv": "Swedish",
    "sw": "Swahili", "ta": "Tamil", "te": "Telugu", "th": "Thai", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu",
    "uz": "Uzbek", "vi": "Vietnamese", "yo": "Yoruba", "zh": "Chinese", "zu": "Zulu",
  ]
}
