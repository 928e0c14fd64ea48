/**
 * Words and endings that give a language away. They are written folded (see `detect.ts`): lower case, ə as e and
 * without dots, cedillas and breves, so that text typed on an ASCII keyboard is known too.
 */

/** A language that can be told, or `other`: one that must not be taken for one of these. */
export type Evidence = "az" | "tr" | "ru" | "en" | "other";

/** Frequent words that only this language has in this spelling. */
export const tellingWords: Readonly<Record<Evidence, string>> = {
  az:
    "ucun haqqinda haqda terefinden edib olub edilib olunub verilib deyib bildirib olaraq qeyd hemcinin hemin elece " +
    "cox kimi uzre artiq ancaq yalniz necə nece niye deyil lakin sonra hazirda tedbir tedbirde gorus gorusde nazirliyi " +
    "nazirliyinin nazir naziri respublikasi respublikasinin xidmeti agentliyi sirketi universiteti istirak ilde ilin " +
    "tarixinde kecirilib kecirilir imzalanib olunur edilir olacaq bas sedri reisi mudiri muavini barede sahesinde ci cu gun saat nezerine tehsil " +
    "вә илә үчүн бу бир едиб олуб һаггында тәрәфиндән олунуб кечирилиб",
  tr:
    "icin hakkinda tarafindan olarak gibi cok degil kadar nasil neden sekilde bugun yil yili yilinda bakani bakanligi " +
    "bakanliginin cumhurbaskani belediye belediyesi baskani baskanligi universitesi gerceklesti gerceklestirildi " +
    "duzenlendi duzenlenen yapildi etti soyledi acikladi ediyor oluyor ancak artik ayrica birlikte mi icinde icindeki " +
    "sirketi olmak etmek konusunda katildi kurumu genel mudurlugu yonetim kurulu oldugu oldugunu belirtti",
  ru:
    "и в не на что с по для как это его от был была были она они также или при из за к до о об между году года " +
    "после который которая которые своей республики министерства состоялась состоялся прошла прошло",
  en:
    "the of and to for was were with that has have had been will this from by are is it its at as on in he she they " +
    "which between during after who minister ministry government said meeting republic",
  other:
    // German, French, Spanish, Italian, Portuguese, Dutch, Polish, Romanian
    "der die das und ist nicht mit fur von den dem ein eine auf wurde im zu " +
    "le la les des du et est dans une pour par sur avec au aux qui que " +
    "el los las del y es una por con para se su lo il di che gli della nel sono uno alla " +
    "o os um uma em nao com na no ao het een van te dat " +
    "w z sie jest nie od przez oraz dla pe si din este care " +
    // Uzbek, Turkmen, Kazakh, Crimean Tatar, Indonesian, Albanian, Finnish, Swedish
    "va bilan uchun ham bo'lib bo'yicha o'zbekiston hamda qildi bo'ldi we bilen ucin boyunca hem hemde dowlet bolup " +
    "men zhane ushin uchün içün yang dan ini untuk dengan dhe nje per ne ja on ei och att som det for " +
    // Ukrainian, Bulgarian, Serbian, Kazakh, Tatar
    "і та що з до у є це для або також са ще е се като това беше което за от да су је и за биће мен және үшін бұл " +
    "һәм өчен белән",
};

/** Frequent words that Azerbaijani and Turkish spell alike once folded: half a vote for each. */
export const sharedTurkicWords =
  "ve ile bu bir da de olan ki her en o daha yeni ise gore sonra ilk arasinda uzerinde ya iki onun var edildi";

/** Endings that only this language has, on words of at least five letters. */
export const tellingEndings: Readonly<Partial<Record<Evidence, RegExp>>> = {
  az: /(?:ib|ub|iblar|ibler|ublar|ubler|aq|iq|uq|acagiq|misdir|musdur|maqla|yini|liyi|luyu|liyinin|luyunun)$/,
  tr: /(?:iyor|uyor|iyorlar|uyorlar|acak|ecek|ecektir|acaktir|mak|mek|mekte|makta|maktadir|mektedir|mistir|mustur)$/,
  ru: /(?:ого|ему|ский|ская|ские|ение|ания|ции|ость|ался|алась|ились|ал|ила|или)$/,
  en: /(?:ing|ly|ness|ship)$/,
};

/** Endings of both: a quarter of a vote for each, so that a text of names is not taken for no language at all. */
export const sharedTurkicEndings =
  /(?:lar|ler|larin|lerin|lari|leri|larinin|lerinin|sinin|sunun|sinda|sinde|inda|inde|unda|unde)$/;
