/**
 * Azerbaijani names as five communities of writers spell them, written by hand after the official 2001 order of the
 * Azerbaijani alphabet, the Cyrillic alphabet of 1958 and usual Russian and English practice. Every two spellings
 * of a row must match; no two rows may.
 */
export const spellings: readonly (readonly string[])[] = `
Əliyev Eliyev Әлијев Алиев Aliyev Aliev
Əliyeva Eliyeva Әлијева Алиева Aliyeva Alieva
Hüseynov Huseynov Һүсејнов Гусейнов Huseinov Guseinov
Həsənov Hesenov Һәсәнов Гасанов Hasanov Gasanov
Məmmədov Memmedov Мәммәдов Мамедов Mammadov Mamedov
Qasımov Qasimov Гасымов Касимов Gasimov Kasimov
Haşımov Hasimov Һашымов Гашимов Hashimov
Quliyev Qulıyev Гулијев Кулиев Guliyev Kuliev
Vəliyev Veliyev Вәлијев Велиев Valiyev
Cəfərov Ceferov Ҹәфәров Джафаров Jafarov Dzhafarov
Cavadov Ҹавадов Джавадов Javadov Dzhavadov
Hacıyev Haciyev Һаҹыјев Гаджиев Hajiyev Gadzhiev
Xəlilov Xelilov Хәлилов Халилов Khalilov
Xanlarov Ханларов Khanlarov
Xudiyev Худијев Худиев Khudiyev
Ağayev Agayev Ағајев Агаев Aghayev
Nağıyev Nagiyev Нағыјев Нагиев Naghiyev
Tağıyev Tagiyev Тағыјев Тагиев Taghiyev
Paşayev Pasayev Пашајев Пашаев Pashayev Pashaev
Şərifov Serifov Шәрифов Шарифов Sharifov
Şirinov Sirinov Ширинов Shirinov
Çingiz Cingiz Чинҝиз Чингиз Chingiz
Çobanov Чобанов Chobanov
Rzayev Рзајев Рзаев Rzaev
Yusifov Јусифов Юсифов
Yaqubov Јагубов Ягубов Yagubov
Yunusov Јунусов Юнусов
Əsgərov Esgerov Әсҝәров Аскеров Asgarov Askerov
Ələkbərov Elekberov Әләкбәров Алекперов Alakbarov
Əhmədov Ehmedov Әһмәдов Ахмедов Ahmadov Akhmedov
Əsədov Esedov Әсәдов Асадов Asadov
Əzizov Ezizov Әзизов Азизов Azizov
İbrahimov Ibrahimov Ибраһимов Ибрагимов
İsmayılov Ismayilov Исмајылов Исмаилов Ismailov
İsgəndərov Isgenderov Исҝәндәров Искендеров Isgandarov
Mikayılov Микајылов Микаилов Mikailov
Mustafayev Мустафајев Мустафаев Mustafaev
Nəsibov Nesibov Нәсибов Насибов Nasibov
Nəcəfov Necefov Нәҹәфов Наджафов Najafov
Novruzov Новрузов
Orucov Оруҹов Оруджов Orujov
Qarayev Гарајев Караев Garayev
Qəribov Qeribov Гәрибов Гарибов Garibov
Qurbanov Гурбанов Курбанов Gurbanov
Rəhimov Rehimov Рәһимов Рагимов Rahimov
Rüstəmov Rustemov Рүстәмов Рустамов Rustamov
Səfərov Seferov Сәфәров Сафаров Safarov
Səmədov Semedov Сәмәдов Самедов Samadov
Süleymanov Suleymanov Сүлејманов Сулейманов Suleimanov
Şükürov Sukurov Шүкүров Шукюров Shukurov
Zeynalov Зејналов Зейналов Zeinalov
Babayev Бабајев Бабаев Babaev
Bağırov Bagirov Бағыров Багиров Baghirov
Bəhruz Behruz Бәһруз Бахруз Bahruz
Gülnarə Gulnare Ҝүлнарә Гюльнара Gulnara
Göyüş Goyus Ҝөјүш Гёюш Goyush
Gəncəli Genceli Ҝәнҹәли Гянджали Ganjali
Ceyhun Ҹејһун Джейхун Jeyhun
Cəmilə Cemile Ҹәмилә Джамиля Jamila
Fəxrəddin Fexreddin Фәхрәддин Фахраддин Fakhraddin
Fəridə Feride Фәридә Фарида Farida
Heydər Heyder Һејдәр Гейдар Heydar Geydar
İlham Ilham Илһам Ильхам
Elçin Elcin Елчин Эльчин Elchin
Elşən Elsen Елшән Эльшан Elshan
Kəmalə Kemale Кәмалә Кямаля Kamala
Kamran Камран Кямран Kyamran
Leyla Лејла Лейла Leila
Mehriban Меһрибан Мехрибан
Nərgiz Nergiz Нәрҝиз Наргиз Nargiz
Nigar Ниҝар Нигяр
Ramiz Рамиз
Rəşad Resad Рәшад Рашад Rashad
Sevinc Севинҹ Севиндж Sevinj
Sübhan Subhan Сүбһан Субхан
Şahin Sahin Шаһин Шахин Shahin
Şöhrət Sohret Шөһрәт Шохрат Shohrat
Tofiq Тофиг Тофик Tofig
Ülviyyə Ulviyye Үлвијјә Ульвия Ulviyya
Vüqar Vuqar Вүгар Вугар Vugar
Vüsal Vusal Вүсал Вусал
Xədicə Xedice Хәдиҹә Хадиджа Khadija
Xəyyam Xeyyam Хәјјам Хайям Khayyam
Yeganə Yegane Јеҝанә Егяна Yegana
Zöhrə Zohre Зөһрә Зохра Zohra
Zaur Заур
Rzazadə Rzazade Рзазадә Рзазаде Rzazadeh
Səfərli Seferli Сәфәрли Сафарли Safarli
Gyorgiyev Georgiev Георгиев Georgiyev
Abdulla Abdullah Абдулла
Skot Scott Скотт
Uest West
Uilson Wilson
Müller Mueller
`
  .trim()
  .split("\n")
  .map((row) => row.split(" "));

/** Pairs that look or sound alike and are two names. */
export const nearMisses: readonly (readonly [string, string])[] = `
Qasımov Haşımov
Гасымов Haşımov
Scott Şot
West Best
Abdulla Abdul
Гашимов Qasımov
Kazımov Qasımov
Kərimov Qərimov
Əliyev Əlizadə
Əliyev Vəliyev
Алиев Велиев
Aliyev Valiyev
Əliyev Əliyeva
Алиев Алиева
Aliyev Aliyeva
Əliyev Əlibəyov
Həsənov Hüseynov
Гасанов Гусейнов
Hasanov Huseynov
Həsənov Əhsənov
Mehriban Mehəbbət
Vüsal Vüqar
Elçin Elşən
Эльчин Эльшан
Elchin Elshan
Elmin Elmir
Nəsibov Nəsirov
Насибов Насиров
Nərimanov Nəriman
Rəhimov Kərimov
Рагимов Керимов
Rəhimov İbrahimov
Cəfərov Səfərov
Джафаров Сафаров
Jafarov Safarov
Cavadov Savadov
Ceyhun Seyhun
Çingiz Şingiz
Чингиз Шингиз
Şahin Çahin
Xəlilov Cəlilov
Халилов Джалилов
Khalilov Jalilov
Xəlilov Qəlilov
Hacıyev Qacıyev
Ağayev Ahayev
Nağıyev Naxıyev
Tağıyev Tahıyev
Orucov Oruşov
Novruzov Novrasov
Quliyev Qulamov
Məmmədov Məmmədli
Мамедов Мамедли
Məmmədov Məhəmmədov
Əhmədov Məmmədov
Əsgərov Əskərli
Rüstəmov Rəsulov
Süleymanov Salmanov
İsmayılov İsmətov
İsgəndərov Bəndərov
Yusifov Yusubov
Юсифов Юсубов
Yunusov Yunisov
Babayev Bababəyov
Bağırov Bəşirov
Leyla Lalə
Gülnarə Gülnaz
Fəridə Fəridə-xanım
Tofiq Taryel
Ülviyyə Ülvi
Zöhrə Zəhra
Kamran Kamal
Kəmalə Kamil
Ramiz Rəmzi
Rəşad Rəşid
Рашад Рашид
Rashad Rashid
Səmədov Səmədzadə
Vəliyeva Vəliyev
Велиева Велиев
Talıbov Tahirov
Paşayev Başayev
Gəncəli Gəncəvi
Gyorgiyev Qriqoryev
`
  .trim()
  .split("\n")
  .map((row) => row.split(" "))
  .flatMap(([one, other]) => (one === undefined || other === undefined ? [] : [[one, other] as const]));
