"""Names of places: states of the United States with their abbreviations, countries, well-known cities and regions.

Written from general knowledge, but for `ZONE_CITIES`.
"""

from __future__ import annotations

STATES: dict[str, str] = {
    "Alabama": "Ala.",
    "Alaska": "Alaska",
    "Arizona": "Ariz.",
    "Arkansas": "Ark.",
    "California": "Calif.",
    "Colorado": "Colo.",
    "Connecticut": "Conn.",
    "Delaware": "Del.",
    "Florida": "Fla.",
    "Georgia": "Ga.",
    "Hawaii": "Hawaii",
    "Idaho": "Idaho",
    "Illinois": "Ill.",
    "Indiana": "Ind.",
    "Iowa": "Iowa",
    "Kansas": "Kan.",
    "Kentucky": "Ky.",
    "Louisiana": "La.",
    "Maine": "Maine",
    "Maryland": "Md.",
    "Massachusetts": "Mass.",
    "Michigan": "Mich.",
    "Minnesota": "Minn.",
    "Mississippi": "Miss.",
    "Missouri": "Mo.",
    "Montana": "Mont.",
    "Nebraska": "Neb.",
    "Nevada": "Nev.",
    "New Hampshire": "N.H.",
    "New Jersey": "N.J.",
    "New Mexico": "N.M.",
    "New York": "N.Y.",
    "North Carolina": "N.C.",
    "North Dakota": "N.D.",
    "Ohio": "Ohio",
    "Oklahoma": "Okla.",
    "Oregon": "Ore.",
    "Pennsylvania": "Pa.",
    "Rhode Island": "R.I.",
    "South Carolina": "S.C.",
    "South Dakota": "S.D.",
    "Tennessee": "Tenn.",
    "Texas": "Texas",
    "Utah": "Utah",
    "Vermont": "Vt.",
    "Virginia": "Va.",
    "Washington": "Wash.",
    "West Virginia": "W.Va.",
    "Wisconsin": "Wis.",
    "Wyoming": "Wyo.",
    "District of Columbia": "D.C.",
}
"""Each state with its abbreviation in agency style."""

ABBREVIATED: frozenset[str] = frozenset(
    """
Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Mass. Md. Mich. Minn. Miss. Mo. Mont. Neb. Nev.
N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. Va. Wash. W.Va. Wis. Wyo. D.C. Ont. Que. B.C.
""".split()
)

POSTAL: frozenset[str] = frozenset(
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD "
    "TN TX UT VT VA WA WV WI WY DC".split()
)

COUNTRIES: frozenset[str] = frozenset(
    line.strip()
    for line in """
Afghanistan, Albania, Algeria, America, Andorra, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahamas,
Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia, Botswana, Brazil, Britain, Great
Britain, Brunei, Bulgaria, Burkina Faso, Burma, Burundi, Cambodia, Cameroon, Canada, Cape Verde, Chad, Chile, China,
Colombia, Congo, Costa Rica, Croatia, Cuba, Cyprus, Czech Republic, Denmark, Djibouti, Dominica, Dominican Republic, East
Timor, Ecuador, Egypt, El Salvador, England, Eritrea, Estonia, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Germany,
Ghana, Greece, Greenland, Grenada, Guatemala, Guinea, Guyana, Haiti, Holland, Honduras, Hong Kong, Hungary, Iceland, India,
Indonesia, Iran, Iraq, Ireland, Northern Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya,
Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Macedonia,
Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Mauritania, Mauritius, Mexico, Moldova, Monaco, Mongolia, Montenegro,
Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Korea, Norway,
Oman, Pakistan, Palestine, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Puerto Rico, Qatar,
Romania, Russia, Rwanda, Samoa, Saudi Arabia, Scotland, Senegal, Serbia, Sierra Leone, Singapore, Slovakia, Slovenia,
Somalia, South Africa, South Korea, South Sudan, Soviet Union, Spain, Sri Lanka, Sudan, Suriname, Swaziland, Sweden,
Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Tibet, Togo, Tonga, Trinidad, Tunisia, Turkey, Turkmenistan,
Uganda, Ukraine, United Arab Emirates, United Kingdom, United States, Uruguay, Uzbekistan, Vanuatu, Venezuela, Vietnam,
Wales, Yemen, Yugoslavia, Zambia, Zimbabwe, US, USA, UK, U.S., U.K., UAE, U.S
""".replace("\n", " ").split(",")
)

CITIES: frozenset[str] = frozenset(
    line.strip()
    for line in """
Aberdeen, Abu Dhabi, Addis Ababa, Adelaide, Albany, Albuquerque, Aleppo, Alexandria, Algiers, Amman, Amsterdam, Anaheim,
Anchorage, Ankara, Ann Arbor, Antwerp, Arlington, Athens, Atlanta, Atlantic City, Auckland, Augusta, Aurora, Austin,
Baghdad, Bali, Baltimore, Bangalore, Bangkok, Barcelona, Basra, Bath, Baton Rouge, Beijing, Beirut, Belfast, Belgrade,
Benghazi, Berkeley, Berlin, Bern, Beverly Hills, Birmingham, Blackpool, Bogota, Boise, Bologna, Bombay, Bonn, Bordeaux,
Boston, Boulder, Bradford, Brasilia, Brighton, Brisbane, Bristol, Brooklyn, Brussels, Bucharest, Budapest, Buenos Aires,
Buffalo, Burlington, Cairo, Calcutta, Calgary, Cambridge, Canberra, Cape Town, Caracas, Cardiff, Casablanca, Cedar Rapids,
Charleston, Charlotte, Charlottesville, Chattanooga, Chennai, Chicago, Cincinnati, Cleveland, Cologne, Colorado Springs,
Columbia, Columbus, Concord, Copenhagen, Cork, Coventry, Dakar, Dallas, Damascus, Dayton, Daytona Beach, Dearborn, Delhi,
Denver, Derby, Des Moines, Detroit, Dhaka, Doha, Dresden, Dubai, Dublin, Dubuque, Dundee, Durban, Durham, Edinburgh, El
Paso, Essex, Exeter, Fairfax, Fallujah, Fargo, Florence, Fort Lauderdale, Fort Worth, Frankfurt, Fresno, Galway, Gaza,
Geneva, Genoa, Glasgow, Grand Rapids, Greensboro, Greenville, Guantanamo Bay, Hamburg, Hanoi, Harare, Harlem, Harrisburg,
Hartford, Havana, Helsinki, Hiroshima, Hollywood, Honolulu, Houston, Hull, Indianapolis, Iowa City, Islamabad, Istanbul,
Jackson, Jacksonville, Jakarta, Jeddah, Jersey City, Jerusalem, Johannesburg, Juneau, Kabul, Kandahar, Kampala, Kansas City,
Karachi, Kathmandu, Kiev, Kyiv, Kinshasa, Knoxville, Kolkata, Krakow, Kuala Lumpur, Lagos, Lahore, Lansing, Las Vegas,
Leeds, Leicester, Lexington, Lima, Lincoln, Lisbon, Little Rock, Liverpool, London, Long Beach, Los Angeles, Louisville,
Luanda, Lyon, Madison, Madrid, Manchester, Manhattan, Manila, Marseille, Mecca, Melbourne, Memphis, Mexico City, Miami,
Milan, Milwaukee, Minneapolis, Minsk, Mobile, Mogadishu, Montgomery, Montreal, Moscow, Mosul, Mumbai, Munich, Nairobi,
Naples, Nashville, Newark, Newcastle, New Delhi, New Haven, New Orleans, New York City, Nice, Norfolk, Northampton, Norwich,
Nottingham, Oakland, Oklahoma City, Omaha, Orlando, Oslo, Ottawa, Oxford, Palm Beach, Palo Alto, Paris, Pasadena, Perth,
Philadelphia, Phoenix, Pittsburgh, Plymouth, Portland, Portsmouth, Prague, Pretoria, Providence, Pyongyang, Quebec, Queens,
Raleigh, Ramallah, Reno, Richmond, Rio de Janeiro, Riyadh, Rochester, Rome, Rotterdam, Sacramento, Saigon, Salt Lake City,
San Antonio, San Bernardino, San Diego, San Francisco, San Jose, San Juan, Santa Barbara, Santa Fe, Santa Monica, Santiago,
Sao Paulo, Sarajevo, Savannah, Scottsdale, Scranton, Seattle, Seoul, Shanghai, Sheffield, Shreveport, Silicon Valley, Sioux
City, Sofia, Southampton, Spokane, Springfield, St. Louis, St. Paul, St. Petersburg, Stockholm, Strasbourg, Stuttgart,
Sunderland, Sydney, Syracuse, Tacoma, Tallahassee, Tampa, Tehran, Tel Aviv, The Hague, Tokyo, Toledo, Topeka, Toronto,
Trenton, Tripoli, Tucson, Tulsa, Tunis, Turin, Ulster, Utrecht, Valencia, Vancouver, Venice, Vienna, Virginia Beach, Waco,
Warsaw, Waterloo, Wellington, West Palm Beach, Wichita, Wilmington, Winnipeg, Wolverhampton, York, Zagreb, Zurich,
Yorkshire, Lancashire, Cornwall, Devon, Kent, Sussex, Surrey, Ontario, Alberta, Manitoba, Nova Scotia, British Columbia,
Queensland, Victoria, Tasmania, New South Wales, Staten Island, Long Island, Bronx, Bay Area, Midwest, Deep South, New
England, Midlands, West Midlands, East Anglia, Merseyside, Tyneside, Capitol, Westminster, Washington DC, Washington D.C.,
Aachen, Aalborg, Aarhus, Aberystwyth, Abilene, Abuja, Acapulco, Aceh, Adana, Agadir, Ahmedabad, Aintree, Akron, Alicante,
Allentown, Amarillo, Annapolis, Antalya, Antrim, Arequipa, Arkhangelsk, Armagh, Arnhem, Arusha, Ascot, Asheville, Assam,
Astana, Aswan, Athlone, Avignon, Bakersfield, Ballarat, Balochistan, Bandung, Bar Harbor, Barnsley, Barranquilla, Basel,
Bedfordshire, Beersheba, Bellevue, Belo Horizonte, Bendigo, Benin City, Bentonville, Bethesda, Bhopal, Bihar, Bilbao, Biloxi,
Bloemfontein, Borneo, Bouake, Bournemouth, Bowling Green, Bozeman, Bremen, Bridgeport, Bridgetown, Brixton, Brno, Brownsville,
Bruges, Buckinghamshire, Bukavu, Bulawayo, Burgas, Burnley, Bursa, Busan, Cagliari, Cairns, Calabria, Calais, Callao,
Cambridgeshire, Campinas, Canary Wharf, Cannes, Cape Cod, Cartagena, Catania, Cebu, Chapel Hill, Charlottetown, Cheltenham,
Chengdu, Cheshire, Cheyenne, Chiang Mai, Chiapas, Chittagong, Chongqing, Christchurch, Clarksdale, Cluj, Coimbra, Colchester,
Constanta, Corfu, Corpus Christi, Corsica, Council Bluffs, Crete, Croydon, Culiacan, Cumbria, Cupertino, Curitiba, Cusco, Da
Nang, Daegu, Daejeon, Dalian, Darlington, Davao, Davos, Debrecen, Delft, Derbyshire, Derry, Dijon, Diyarbakir, Dnipro, Dodoma,
Doncaster, Donegal, Donetsk, Dorset, Dortmund, Drogheda, Dubrovnik, Duluth, Dumfries, Dundalk, Dunedin, Dusseldorf,
Düsseldorf, Eastbourne, Eilat, Eindhoven, El Fasher, Eldoret, Emporia, Enniskillen, Entebbe, Enugu, Epsom, Erbil, Fairbanks,
Faisalabad, Fall River, Fayetteville, Fermanagh, Flagstaff, Fort Wayne, Fredericton, Freiburg, Fujian, Fukuoka, Fukushima,
Gainesville, Galveston, Gateshead, Gatwick, Gaziantep, Gdansk, Geelong, Ghazni, Ghent, Giza, Gloucester, Gloucestershire, Goa,
Gothenburg, Gqeberha, Graz, Green Bay, Grenoble, Grimsby, Groningen, Grozny, Guadalajara, Guangdong, Guangzhou, Guatemala
City, Gujarat, Gulfport, Gulu, Gwangju, Gwent, Gwynedd, Haarlem, Hackney, Haifa, Haiphong, Hama, Hampshire, Hangzhou, Hanover,
Harbin, Hargeisa, Harrogate, Hartlepool, Hattiesburg, Heathrow, Hebei, Helmand, Henan, Heraklion, Herat, Hereford,
Hertfordshire, Hesse, Hilo, Ho Chi Minh City, Hoboken, Hodeidah, Homs, Hubei, Huddersfield, Hunan, Huntsville, Hyderabad,
Iasi, Ibadan, Ibiza, Idlib, Incheon, Inglewood, Innsbruck, Inverness, Ipswich, Isfahan, Islington, Izmir, Jaffna, Jaipur,
Jalalabad, Jalisco, Jeju, Jenin, Jericho, Jiangsu, Johor, Joliet, Joplin, Kaduna, Kalamazoo, Kandy, Kano, Kanpur, Kaohsiung,
Karbala, Karlsruhe, Katowice, Kenosha, Kerala, Key West, Khan Younis, Kharkiv, Kharkov, Kherson, Kilkenny, Killarney,
Kilmarnock, Kirkuk, Kisangani, Kismayo, Kisumu, Kochi, Kosice, Kowloon, Kumasi, Kunduz, Kunming, Kuwait City, Kyoto,
Lake Charles, Lambeth, Laramie, Las Cruces, Latakia, Lausanne, Leicestershire, Leiden, Leipzig, Lesbos, Letterkenny, Lewisham,
Lhasa, Liege, Lille, Lilongwe, Limerick, Lincolnshire, Lisburn, Llandudno, Lodz, Lombardy, Londonderry, Lubbock, Lublin,
Lucerne, Lucknow, Luhansk, Luton, Luxor, Luzon, Lviv, Maastricht, Macao, Maiduguri, Makhachkala, Malaga, Malibu, Malmo, Malmö,
Manama, Mannheim, Mar del Plata, Mariupol, Marrakech, Marrakesh, Mashhad, Maui, Mazar-i-Sharif, McAllen, Medellin, Mekelle,
Metz, Michoacan, Middlesbrough, Mindanao, Misrata, Mississauga, Missoula, Modesto, Mombasa, Montpelier, Montpellier, Mostar,
Multan, Murcia, Murmansk, Myrtle Beach, Münster, Nablus, Nagasaki, Nagoya, Nagpur, Najaf, Namur, Nanjing, Nantes, Nantucket,
Naperville, Natchez, Naypyidaw, Ndola, New Bedford, New Brunswick, Newfoundland, Newry, Nijmegen, Nome, Northamptonshire,
Northumberland, Nottinghamshire, Novi Sad, Nunavut, Nuremberg, Oahu, Oaxaca, Ocala, Odense, Odesa, Odessa, Okinawa, Oldham,
Omagh, Omdurman, Orkney, Orono, Osaka, Oshkosh, Ostrava, Oulu, Owensboro, Oxfordshire, Padua, Paducah, Paisley, Palermo, Palm
Springs, Panama City, Patna, Pattaya, Peckham, Penang, Pensacola, Penzance, Peoria, Perugia, Peshawar, Peterborough, Phuket,
Pietermaritzburg, Pisa, Plano, Plovdiv, Plzen, Pokhara, Polokwane, Port Harcourt, Port Said, Port Sudan, Porto, Porto Alegre,
Potsdam, Poughkeepsie, Powys, Poznan, Pristina, Puebla, Puglia, Pune, Punjab, Qingdao, Qom, Quebec City, Queenstown, Quetta,
Quito, Rabat, Rafah, Rajasthan, Ramadi, Rapid City, Raqqa, Ravenna, Rawalpindi, Rennes, Reykjavík, Rijeka, Rimini, Roanoke,
Rochdale, Rostov, Rotherham, Rotorua, Rouen, Ryazan, Saginaw, Salford, Salzburg, San Mateo, San Pedro Sula, San Salvador,
Sanaa, Santa Ana, Santa Clara, Santa Cruz, Santa Rosa, Sapporo, Sarasota, Sardinia, Saskatchewan, Saskatoon, Saxony,
Schenectady, Scunthorpe, Sendai, Sevastopol, Seville, Sfax, Shandong, Sharjah, Sheboygan, Shenyang, Shenzhen, Shetland,
Shiraz, Shrewsbury, Shropshire, Sichuan, Siem Reap, Silverstone, Sinaloa, Sindh, Sioux Falls, Sirte, Skegness, Sligo, Sochi,
Somerset, South Bend, Southend, Southwark, Soweto, St. Cloud, Staffordshire, Stavanger, Stillwater, Stockport, Stoke-on-Trent,
Suffolk, Sumatra, Sunnyvale, Surabaya, Suva, Suzhou, Swansea, Swindon, Sylhet, Szczecin, Szeged, Tabriz, Taichung, Tainan,
Taiz, Tamil Nadu, Tampere, Tangier, Tauranga, Telford, Tempe, Tenerife, Terre Haute, Thessaloniki, Tianjin, Tikrit, Tilburg,
Timbuktu, Timisoara, Torquay, Tottenham, Toulon, Toulouse, Tower Hamlets, Townsville, Tralee, Trieste, Tromsø, Trondheim,
Truro, Turku, Tuscaloosa, Tuscany, Tver, Twickenham, Ulsan, Umbria, Uppsala, Utica, Uttar Pradesh, Uvalde, Vallejo,
Valparaiso, Varna, Veracruz, Vicksburg, Waikiki, Walla Walla, Warwickshire, Waterford, Watford, Wembley, Whitby, Wigan,
Wiltshire, Wimbledon, Wolfsburg, Wollongong, Worcestershire, Wrexham, Wroclaw, Wuhan, Xi'an, Xian, Xinjiang, Yakima,
Yellowknife, Yogyakarta, Yokohama, Yonkers, Youngstown, Ypsilanti, Yukon, Yuma, Yunnan, Zanzibar, Zaporizhzhia, Zaragoza,
Zhejiang, Zürich
""".replace("\n", " ").split(",")
)

ZONE_CITIES: frozenset[str] = frozenset(
    line.strip()
    for line in """
Abidjan, Accra, Adak, Aden, Almaty, Anadyr, Anguilla, Antananarivo, Antigua, Apia, Aqtau, Aqtobe, Araguaina, Aruba, Ashgabat,
Asmara, Astrakhan, Asuncion, Atikokan, Atyrau, Azores, Bahia, Bahia Banderas, Baku, Bamako, Bangui, Banjul, Barnaul, Belem,
Bermuda, Bishkek, Bissau, Blanc-Sablon, Blantyre, Boa Vista, Bougainville, Bratislava, Brazzaville, Bujumbura, Cambridge Bay,
Campo Grande, Cancun, Cayenne, Cayman, Ceuta, Chagos, Chihuahua, Chisinau, Chita, Chuuk, Ciudad Juarez, Colombo, Conakry,
Coyhaique, Cuiaba, Curacao, Danmarkshavn, Dar es Salaam, Dili, Douala, Dushanbe, Edmonton, Eirunepe, El Aaiun, Eucla, Fakaofo,
Famagusta, Faroe, Fort Nelson, Fortaleza, Freetown, Funafuti, Gaborone, Galapagos, Gibraltar, Glace Bay, Goose Bay, Grand
Turk, Guadalcanal, Guadeloupe, Guam, Guayaquil, Guernsey, Halifax, Hebron, Hermosillo, Ho Chi Minh, Hobart, Hovd, Inuvik,
Iqaluit, Irkutsk, Isle of Man, Jayapura, Jersey, Juba, Kaliningrad, Kamchatka, Kanton, Kerguelen, Khandyga, Khartoum, Kigali,
Kiritimati, Kirov, Kosrae, Kralendijk, Krasnoyarsk, Kuching, Kwajalein, La Paz, Libreville, Ljubljana, Lome, Longyearbyen,
Lubumbashi, Lusaka, Macau, Maceio, Madeira, Magadan, Mahe, Majuro, Makassar, Malabo, Managua, Manaus, Maputo, Mariehamn,
Marigot, Marquesas, Martinique, Maseru, Matamoros, Mayotte, Mazatlan, Mbabane, Menominee, Merida, Metlakatla, Miquelon,
Moncton, Monrovia, Monterrey, Montevideo, Montserrat, Muscat, Nassau, Nauru, Ndjamena, Niamey, Nicosia, Niue, Noronha,
Nouakchott, Noumea, Novokuznetsk, Novosibirsk, Nuuk, Ojinaga, Omsk, Ouagadougou, Pago Pago, Palau, Paramaribo, Phnom Penh,
Pitcairn, Podgorica, Pohnpei, Pontianak, Port Moresby, Port of Spain, Port-au-Prince, Porto Velho, Porto-Novo, Punta Arenas,
Qostanay, Qyzylorda, Rarotonga, Recife, Reykjavik, Riga, Rio Branco, Saipan, Sakhalin, Samarkand, San Marino, Santarem, Santo
Domingo, Sao Tome, Saratov, Scoresbysund, Simferopol, Sitka, Skopje, South Georgia, Srednekolymsk, St Barthelemy, St Helena,
St Johns, St Kitts, St Lucia, St Thomas, St Vincent, Tahiti, Taipei, Tallinn, Tarawa, Tashkent, Tbilisi, Tegucigalpa, Thimphu,
Thule, Tijuana, Tirane, Tomsk, Tongatapu, Tortola, Ulaanbaatar, Ulyanovsk, Urumqi, Ust-Nera, Vaduz, Vientiane, Vilnius,
Vladivostok, Volgograd, Whitehorse, Windhoek, Yakutat, Yakutsk, Yangon, Yekaterinburg, Yerevan
""".replace("\n", " ").split(",")
)
"""Cities and islands that the time zone database (tzdata, in the public domain) names zones after, without those above."""

REGIONS: frozenset[str] = frozenset(
    line.strip()
    for line in """
Africa, Asia, Europe, Middle East, North America, South America, Latin America, Central America, Antarctica, Arctic,
Balkans, Caribbean, Scandinavia, Pacific, Atlantic, Mediterranean, Gulf, Persian Gulf, Western Europe, Eastern Europe,
Central Asia, Southeast Asia, East Asia, North Africa, West Bank, Gaza Strip, Golan Heights, Kashmir, Kurdistan, Chechnya,
Crimea, Catalonia, Bavaria, Normandy, Sicily, Siberia, Sinai, Darfur, Sahara, Amazon, Himalayas, Alps, Rockies, Appalachia,
Ozarks, Everest, East, West, North, South, Northeast, Northwest, Southeast, Southwest, East Coast, West Coast, Gulf Coast,
Rust Belt, Bible Belt, Sun Belt, Earth, Mars, Moon
""".replace("\n", " ").split(",")
)

PLACE_HEADS: frozenset[str] = frozenset(
    """
county city town township village borough parish street avenue road boulevard lane drive square park airport beach island
islands lake river mountain mountains mount valley bay harbor harbour heights hills bridge stadium arena desert forest ocean
sea coast hall peninsula strait canal plaza tower towers field province region strip base border highway freeway
""".split()
)
"""Last words that make a capitalised name the name of a place."""

PLACE_TAILS: frozenset[str] = frozenset(
    """
row ward crescent close gardens terrace cove creek falls springs ridge point glen moor moors woods meadows canyon gorge reef lagoon
volcano glacier crossing junction mews quay wharf pier fen fens dale green common heath bluff bluffs basin plain plains plateau delta
dam reservoir waterfront quarter oblast prefecture canton governorate isle isles archipelago atoll cay loch bayou cemetery hill
marsh marshes inlet estuary promontory headland lough fells dunes oasis steppe tundra rainforest trail turnpike parkway expressway
motorway underpass roundabout interchange landing cross way downs fields sound channel shoals pond ponds brook
""".split()
)
"""Last words of the names of places that are often surnames or ordinary words too: after no first name they are a place."""

STREETS: frozenset[str] = frozenset("street road avenue lane row close crescent drive terrace place square court gardens".split())
"""Last words of the name of a street."""

PLACE_OF: frozenset[str] = frozenset(
    "bay gulf isle isles cape strait straits sea lake city province county village port republic valley coast horn river "
    "kingdom islands".split()
)
"""Words that make the name of a place with "of": Bay of Fundy."""

PLACE_FIRSTS: frozenset[str] = frozenset("river lake mount mt fort ft port cape loch glen isle strait ulan da santa san".split())
"""First words of a place's name of two words that no person's name begins with."""

PLACE_OPENERS: frozenset[str] = frozenset(
    "fort mount mt ft lake cape san santa santo los las el north south east west new port saint st st. camp".split()
)
"""First words of many place names; alone they prove nothing."""

NATIONALITIES: frozenset[str] = frozenset(
    """
Afghan African American Arab Argentine Asian Australian Austrian Bangladeshi Belgian Bolivian Bosnian Brazilian British
Bulgarian Californian Cambodian Canadian Chilean Chinese Colombian Croatian Cuban Czech Danish Dutch Egyptian English
Ethiopian European Filipino Finnish French Georgian German Ghanaian Greek Haitian Hungarian Icelandic Indian Indonesian
Iranian Iraqi Irish Israeli Italian Jamaican Japanese Jordanian Kenyan Korean Kurdish Kuwaiti Latvian Lebanese Libyan
Lithuanian Malaysian Maltese Mexican Mongolian Moroccan Nepalese Nigerian Norwegian Pakistani Palestinian Peruvian Polish
Portuguese Qatari Romanian Russian Rwandan Saudi Scottish Serbian Singaporean Slovak Slovenian Somali Spanish Sudanese
Swedish Swiss Syrian Taiwanese Thai Tibetan Tunisian Turkish Ugandan Ukrainian Uruguayan Venezuelan Vietnamese Welsh Yemeni
Zambian Zimbabwean Texan Hispanic Latino Latina Jewish Muslim Islamic Christian Catholic Protestant Anglican Baptist
Buddhist Hindu Mormon Evangelical Sikh Sunni Shiite Shia Soviet Western Eastern Southern Northern Republican Democratic
Democrat Conservative Labour Liberal Tory Libertarian Independent Communist Socialist Olympic African-American
Mexican-American Asian-American Black White Native Nazi Zionist Marxist Presidential Congressional
""".split()
)
"""Words in capitals that stand before a noun or a role and name nobody: peoples, faiths, parties."""
