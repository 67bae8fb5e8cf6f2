"""Words that mean something else to each reader, by language and by what is left open; all forms are written out."""

from ..plan.fields import N_

QUALITY = N_("Say which test it must pass, or which number it must reach.")
TIME = N_("Give a date, or a number of hours or days.")
AMOUNT = N_("Say how many, or how much.")
PLEASING = N_("Say what you will look at before you say yes.")
REST = N_("List everything that belongs to it; what is not listed is not included.")
EFFORT = N_("Say what will be there at the end, and what happens if it is not.")

_ENGLISH = {
    QUALITY: (
        "high quality, high-quality, good quality, top quality, professional, professionally, user-friendly, "
        "user friendly, easy to use, modern, state of the art, state-of-the-art, attractive, best practice"
    ),
    TIME: "as soon as possible, asap, timely, in a timely manner, promptly, in due course, without delay",
    AMOUNT: "reasonable, reasonably, adequate, adequately, sufficient, sufficiently, appropriate, appropriately",
    PLEASING: (
        "satisfactory, satisfactorily, to the client's satisfaction, to the customer's satisfaction, "
        "to our satisfaction, to your satisfaction"
    ),
    REST: (
        "full functionality, fully functional, etc, et cetera, and so on, and so forth, as needed, as required, "
        "if needed, where necessary, if necessary"
    ),
    EFFORT: "best effort, best efforts, reasonable efforts, if possible, where possible",
}
_GERMAN = {
    QUALITY: (
        "hochwertig, hochwertige, hochwertigen, hochwertiger, hochwertiges, hohe Qualität, hoher Qualität, "
        "gute Qualität, guter Qualität, professionell, professionelle, professionellen, professioneller, "
        "professionelles, benutzerfreundlich, benutzerfreundliche, benutzerfreundlichen, benutzerfreundlicher, "
        "modern, moderne, modernen, moderner, modernes, zeitgemäß, zeitgemäße, zeitgemäßen, ansprechend, ansprechende"
    ),
    TIME: (
        "so bald wie möglich, so schnell wie möglich, baldmöglichst, schnellstmöglich, zeitnah, zeitnahe, umgehend, "
        "rechtzeitig"
    ),
    AMOUNT: "angemessen, angemessene, angemessenen, angemessener, ausreichend, ausreichende, ausreichenden",
    PLEASING: "zufriedenstellend, zufriedenstellende, zur Zufriedenheit, zu unserer Zufriedenheit",
    REST: "volle Funktionalität, voll funktionsfähig, usw, etc, und so weiter, nach Bedarf, bei Bedarf, falls nötig",
    EFFORT: "bestmöglich, bestmögliche, nach besten Kräften, nach Möglichkeit, wenn möglich",
}
_FRENCH = {
    QUALITY: (
        "haute qualité, bonne qualité, professionnel, professionnelle, professionnels, professionnelles, convivial, "
        "conviviale, facile à utiliser, moderne, modernes, attrayant, attrayante"
    ),
    TIME: "dès que possible, dans les meilleurs délais, au plus vite, rapidement, en temps utile",
    AMOUNT: "raisonnable, raisonnables, suffisant, suffisante, approprié, appropriée, adéquat, adéquate",
    PLEASING: "satisfaisant, satisfaisante, à la satisfaction du client, à notre satisfaction",
    REST: "toutes les fonctionnalités, etc, et ainsi de suite, au besoin, si besoin, selon les besoins, si nécessaire",
    EFFORT: "au mieux, meilleurs efforts, si possible, dans la mesure du possible",
}
_SPANISH = {
    QUALITY: (
        "alta calidad, buena calidad, profesional, profesionales, fácil de usar, moderno, moderna, modernos, modernas, "
        "atractivo, atractiva"
    ),
    TIME: "lo antes posible, cuanto antes, oportuno, oportuna, oportunamente, a tiempo",
    AMOUNT: "razonable, razonables, suficiente, suficientes, adecuado, adecuada, apropiado, apropiada",
    PLEASING: "satisfactorio, satisfactoria, a satisfacción del cliente, a nuestra satisfacción",
    REST: "funcionalidad completa, etc, etcétera, según sea necesario, si es necesario, cuando sea necesario",
    EFFORT: "mejor esfuerzo, mejores esfuerzos, si es posible, en lo posible",
}
_ITALIAN = {
    QUALITY: "alta qualità, buona qualità, professionale, professionali, facile da usare, moderno, moderna, moderni",
    TIME: "il prima possibile, quanto prima, tempestivo, tempestivamente, in tempi brevi",
    AMOUNT: "ragionevole, ragionevoli, adeguato, adeguata, sufficiente, sufficienti, appropriato, appropriata",
    PLEASING: "soddisfacente, soddisfacenti, con soddisfazione del cliente, di nostra soddisfazione",
    REST: "funzionalità completa, ecc, eccetera, e così via, se necessario, al bisogno",
    EFFORT: "per quanto possibile, se possibile, massimo impegno",
}
_DUTCH = {
    QUALITY: (
        "hoge kwaliteit, goede kwaliteit, hoogwaardig, hoogwaardige, professioneel, professionele, "
        "gebruiksvriendelijk, gebruiksvriendelijke, modern, moderne"
    ),
    TIME: "zo snel mogelijk, zo spoedig mogelijk, tijdig, tijdige",
    AMOUNT: "redelijk, redelijke, voldoende, passend, passende",
    PLEASING: "bevredigend, bevredigende, naar tevredenheid",
    REST: "volledige functionaliteit, enz, enzovoort, etc, indien nodig, waar nodig, naar behoefte",
    EFFORT: "naar beste vermogen, indien mogelijk, zo goed mogelijk",
}
_ARABIC = {
    QUALITY: (
        "جودة عالية, بجودة عالية, احترافي, احترافية, بشكل احترافي, سهل الاستخدام, سهلة الاستخدام, حديث, حديثة, عصري"
    ),
    TIME: "في أقرب وقت, في أقرب وقت ممكن, بأسرع وقت, في الوقت المناسب",
    AMOUNT: "معقول, معقولة, مناسب, مناسبة, كاف, كافية",
    PLEASING: "مرض, مرضية, بما يرضي العميل",
    REST: "إلخ, الخ, وما إلى ذلك, عند الحاجة, حسب الحاجة, عند اللزوم",
    EFFORT: "قدر الإمكان, إن أمكن, أفضل جهد",
}

VAGUE_WORDS: dict[str, dict[str, str]] = {
    "en": _ENGLISH,
    "de": _GERMAN,
    "fr": _FRENCH,
    "es": _SPANISH,
    "it": _ITALIAN,
    "nl": _DUTCH,
    "ar": _ARABIC,
}
"""By language, what to write instead, a message, with the words and phrases it answers to, parted by commas."""
