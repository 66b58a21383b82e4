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
    "aa": "Afar", "ab": "Abkhazian", "ady": "Adyghe", "af": "Afrikaans", "ak": "Akan", "am": "Amharic",
    "ar": "Arabic", "ary": "Moroccan Arabic", "arz": "Egyptian Arabic", "as": "Assamese", "ast": "Asturian",
    "av": "Avaric", "ay": "Aymara", "az": "Azerbaijani", "ba": "Bashkir", "be": "Belarusian", "bg": "Bulgarian",
    "bho": "Bhojpuri", "bi": "Bislama", "bm": "Bambara", "bn": "Bangla", "bo": "Tibetan", "bs": "Bosnian",
    "ca": "Catalan", "ce": "Chechen", "ceb": "Cebuano", "ch": "Chamorro", "chp": "Chipewyan",
    "ckb": "Central Kurdish", "crk": "Plains Cree", "cs": "Czech", "csb": "Kashubian", "cy": "Welsh", "da": "Danish",
    "de": "German", "den": "Slave", "dgr": "Dogrib", "dv": "Divehi", "dyo": "Jola-Fonyi", "dz": "Dzongkha",
    "ee": "Ewe", "el": "Greek", "en": "English", "es": "Spanish", "et": "Estonian", "eu": "Basque", "fa": "Persian",
    "ff": "Fula", "fi": "Finnish", "fil": "Filipino", "fj": "Fijian", "fo": "Faroese", "fr": "French",
    "frr": "Northern Frisian", "fy": "Western Frisian", "ga": "Irish", "gaa": "Ga", "gd": "Scottish Gaelic",
    "gil": "Gilbertese", "gl": "Galician", "gn": "Guarani", "gsw": "Swiss German", "gu": "Gujarati", "guz": "Gusii",
    "gv": "Manx", "gwi": "Gwichʼin", "ha": "Hausa", "hak": "Hakka Chinese", "haw": "Hawaiian", "he": "Hebrew",
    "hi": "Hindi", "hif": "Fiji Hindi", "hil": "Hiligaynon", "ho": "Hiri Motu", "hr": "Croatian",
    "hsb": "Upper Sorbian", "ht": "Haitian Creole", "hu": "Hungarian", "hy": "Armenian", "ibb": "Ibibio",
    "id": "Indonesian", "ig": "Igbo", "ilo": "Iloko", "inh": "Ingush", "is": "Icelandic", "it": "Italian",
    "iu": "Inuktitut", "ja": "Japanese", "jv": "Javanese", "ka": "Georgian", "kab": "Kabyle", "kam": "Kamba",
    "kbd": "Kabardian", "kg": "Kongo", "ki": "Kikuyu", "kk": "Kazakh", "kl": "Kalaallisut", "kln": "Kalenjin",
    "km": "Khmer", "kn": "Kannada", "ko": "Korean", "koi": "Komi-Permyak", "kok": "Konkani", "kr": "Kanuri",
    "krc": "Karachay-Balkar", "ks": "Kashmiri", "ku": "Kurdish", "kum": "Kumyk", "kv": "Komi", "ky": "Kyrgyz",
    "lb": "Luxembourgish", "lez": "Lezghian", "lg": "Ganda", "ln": "Lingala", "lo": "Lao", "lt": "Lithuanian",
    "lua": "Luba-Lulua", "luo": "Luo", "luy": "Luyia", "lv": "Latvian", "mai": "Maithili", "mdf": "Moksha",
    "mg": "Malagasy", "mh": "Marshallese", "mi": "Māori", "mk": "Macedonian", "ml": "Malayalam", "mn": "Mongolian",
    "mr": "Marathi", "ms": "Malay", "mt": "Maltese", "my": "Burmese", "myv": "Erzya", "na": "Nauru",
    "nan": "Min Nan Chinese", "nb": "Norwegian", "nd": "North Ndebele", "ne": "Nepali", "niu": "Niuean",
    "nl": "Dutch", "nn": "Norwegian Nynorsk", "no": "Norwegian", "nr": "South Ndebele", "nso": "Northern Sotho",
    "ny": "Nyanja", "oc": "Occitan", "om": "Oromo", "or": "Odia", "os": "Ossetic", "pa": "Punjabi",
    "pag": "Pangasinan", "pap": "Papiamento", "pau": "Palauan", "pcm": "Nigerian Pidgin", "pl": "Polish",
    "ps": "Pashto", "pt": "Portuguese", "pt-BR": "Brazilian Portuguese", "qu": "Quechua", "quc": "Kʼicheʼ",
    "rm": "Romansh", "rn": "Rundi", "ro": "Romanian", "ru": "Russian", "rw": "Kinyarwanda", "sah": "Yakut",
    "sat": "Santali", "sd": "Sindhi", "se": "Northern Sami", "sg": "Sango", "si": "Sinhala", "sid": "Sidamo",
    "sk": "Slovak", "sl": "Slovenian", "sm": "Samoan", "sms": "Skolt Sami", "sn": "Shona", "so": "Somali",
    "sq": "Albanian", "sr": "Serbian", "srr": "Serer", "ss": "Swati", "st": "Southern Sotho", "su": "Sundanese",
    "sv": "Swedish", "sw": "Swahili", "ta": "Tamil", "te": "Telugu", "tet": "Tetum", "tg": "Tajik", "th": "Thai",
    "ti": "Tigrinya", "tiv": "Tiv", "tk": "Turkmen", "tkl": "Tokelauan", "tn": "Tswana", "to": "Tongan",
    "tpi": "Tok Pisin", "tr": "Turkish", "ts": "Tsonga", "tt": "Tatar", "tvl": "Tuvalu", "tw": "Twi",
    "ty": "Tahitian", "tyv": "Tuvinian", "tzm": "Central Atlas Tamazight", "udm": "Udmurt", "ug": "Uyghur",
    "uk": "Ukrainian", "ur": "Urdu", "uz": "Uzbek", "ve": "Venda", "vec": "Venetian", "vi": "Vietnamese",
    "war": "Waray", "wo": "Wolof", "wuu": "Wu Chinese", "xh": "Xhosa", "yo": "Yoruba", "yue": "Cantonese",
    "za": "Zhuang", "zgh": "Standard Moroccan Tamazight", "zh": "Chinese", "zu": "Zulu",
  ]
}
