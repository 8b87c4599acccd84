"""Given names that English-language news prints often: evidence that a capitalised pair is a person.

Written from general knowledge of names in use in English-speaking and other countries; those of `census_names` are added.
"""

from __future__ import annotations

from factlint.lexicon import census_names

GIVEN: frozenset[str] = frozenset(
    (
        *census_names.GIVEN,
        *"""
aiden aoife bronwen callum chen chiara consuelo darnell declan dick dmitri ellie fergus giulia graciela heike keisha laurent luca
marta maya ming pilar sabine seamus shanice takashi tamika wei yuki yuri
abdelaziz abdelhamid abdelkader abdelmalek abderrahmane abdou abdoulaye abdulaziz abdulla abdulrahman abhijit abiodun abiola
abiy achille achim adama adebola adedayo adel adil adjoa adnan adrien adwoa afaf afia agata aggelos agus ahlam ahmadou ahmet
ailbhe aime aine aino aisling aisyah aivars ajit akbar akhil akhilesh akihiro akram alaa alain alassane aleksandar aleksander
aleksandr aleksei aleksey alessandra alexandre alexandros alexandru alexey algirdas alhaji aliou alireza aliyu alka alojz
alparslan alun amadi amani amar amara amerigo amin aminu amira amita amitabh amjad ammar amol amr anais anas anastasios
anastasiya anatoli anca andras andreea andris aneurin angelos anies anis anjum ankita annalisa annegret anneke anselmo antonella
antoni antonis antti anuradha anurag anushka anutin anwar aodhan aonghus apostolos aram arantxa ararat arash aravind ardeshir
arend arif aristotelis arkady armen arnaldo arnaud arne arpita arsen arshad artak artem arturas artyom arun arundhati arvind
arwel asad asbjorn ashish ashot ashraf askar aslam assad asylbek atal atef athanasios atta attila atul augusto aung aurelie
aurelien avinash aydin ayse aziz azizah azmi babak bahram bakary bakhtiyar bakr bala balaji balazs balla bamidele baraa baris
barra bartosz basel basem bashir bassam basuki beata beate behrouz bekir bela benedicte bengt beppe berat bernd bertolt bertrand
bettino bharat bhaskar bimal binali bipin birgitta bjarne blagoj blaise blas boguslaw bohdan bohumil bojan bongbong borja
boutros boyko bram branislav branko breandan brid brinda britta bronislaw bryn bukola bulent burak burhan burkhard caitriona
calin caradog carwyn catalin caterina cem cemil cengiz ceri cesare chandan chandrika chiamaka chidinma chika chima chinedu
chinelo chioma christelle christoph christophe christos chuan chuka chukwu cillian ciprian claudiu clemencia conall concha
constantin corazon cornelis costas costin crin cristian cristiana cristiano csaba cyrille czeslaw dainis daisuke daithi dalal
dalibor dang daniyar daoud daragh dariush dariusz darja darko davit deepa deepika dejan demba dervla desta devendra dharmendra
didier dietmar dilip dilma dilwyn dilys dimitar dimitra dimitrios dimitris dinara djoko dmytro dobroslav doina domenico domhnall
domingos donncha dorin dragos dubravka duc dumitru duong dusan dyfed eamon eamonn ebele ebenezer ebrahim eckhard edeltraud
edouard eduard eduarda edyta eero eeva efthymios egidijus egon ehsan eiji eike eilis einar eirik eirwen eknath ekow ekrem eleni
eliana elif elina elnur elodie emad emanuele emer emeric emine emmanuella emmanuelle emmerson emyr enda enrica enver erdal erkan
erlan ernst erol esam eskil esmail esra evangelia evangelos evgeny fabien fadel fadi fahad fahd fahri faiz fakhri falk fanta
faraj farhad farida faris farouk fathi fatih fatoumata fayez fearghal femi femke feras ferdi fereydoun ferhat ffion fiach
fidelma fikile filipe finlay finola fionn firas flavio florent florian florin fokke fotis fouad franco frantisek franziska
frederique freja friedrich friso frode fumio funke fyodor gabor gaelle gaetano gagik gatot gautam gbenga gennady geoffroy georgi
gerallt gerd gergely gerrit gert gertjan gevorg ghada ghassan giacomo gianni giannis gilles gintaras giorgi giorgia giorgos
girish girma gitanas giuliana giuliano giulio giuseppina gokhan goodluck gorazd gotabaya gottfried govind graca gregoire grigory
gruffydd gudrun guenther guilherme guillaume gulnara gulsen gunilla gunnar gunter gurpreet gustav gwenllian gwyn gyan gyorgy
gyula haakon hadi haider haile hailemariam hakan hakeem hakim halil halima halvard hamad hamdi hamed hamid hamida hanan hani
hanif hanne hannu hansjoerg haralambos harald hari haroon harpreet harsh harsha hartmut hartono haruki hasan hashem hashim hatem
hayk haytham heikki heiko heiner heinz heledd helge helmi hema hemant henning henrique hermann herve hesham hicham hideki hieu
hisashi hisham hishammuddin hjalmar hoang hoda holger honore horia hossein houda houshang hovhannes huda hugues husam huseyin
hussam huw ibrahima ibtisam ichiro idrissa ifan ifeanyi ifor iga ihsan ikechukwu ikram ildiko ilham ilhan ilkka imad imke inas
indra indrek ingo ingrida ingvar inna innes ioan ionut iorwerth irakli ishita ismat issa issoufou iulian ivica iwona iyad jaakko
jaber jacek jafar jagdish jair jakaya jalal jamil janaki janez jannik janos jari jaromir jaroslaw jaswant javad jawad jayant
jayanthi jayaram jejomar jeroen jihad jitendra joaquim joaquina jochen jolanta jomo joost jordi jorgen joris jorma jorunn josep
josip jost jozsef judit juha juho jukka jumana junichiro juraj jure juris kaarina kabiru kadir kailash kaja kajal kalle kalonzo
kalpana kamel kamil kamla kapil karamoko karima karine karthik kassym katalin kateryna katri kaushik kavya kazem kees keisuke
kemal kenan kenzo kersti ketevan ketut khairy khaled khalida khalifa khalil khin kinga kiril kirill kjell klaas klara knut koffi
koichi koji kojo konstantinos kostas krasimir krisjanis kunal kurmanbek kwaku kwasi kwesi kyriakos laetitia laimdota lajos
lalita lamia larysa lasha lasse latifa laure laurentiu leena leendert lefteris lennart leonid lev levan levon leyla libor lidija
lieke lieselotte liisa linas liviu ljiljana llew llinos loic lotfi lothar loubna loukas lowri lubna lubomir ludger ludmila
ludovic ludwig luise luiz lwazi lyubov madhav madhu madhuri mahamadou mahamat mahathir mahdi mahinda mahmood maithripala maja
majed majid makhosi maksim malak malini malusi mamata mamdouh mamuka manal manfred manisha manju manmohan manolis mansour
marcello mared margarida mariama marieke marija marius marja marjatta markku marko mart martijn marwa marwan masahiro masao
masayoshi masood masoud massimo matej mathias mathieu mathilde mats maxim maxime mayawati maymouna maysa mazen mbaye mechthild
meenakshi megawati megha mehran mehriban meike meirion melek meles mengistu menno meral mesut mevlut michalis michiel mihaela
mihai mihaly mikheil mikkel mikko miklos mikolaj milica miloslav mircea mireille mirjana miroslaw misha mitsuo modibo mohamad
mohamadou mohan mohsen moise mojtaba moritz morten mosiuoa mostafa mourad mthunzi muhammadu muhyiddin muireann muiris mukhtar
mukul mulatu munir munira murad murali murat murdo murtaza mwai myint mykola nabil nabila nada nader nadezhda nadim nagendra
naguib nahla naim najib najwa nalini narayan naresh nargis nariman nasr natacha nawal nawaz nayef nazanin nazim nazir nebojsa
necmettin neelam neeraj nele nemanja nenad nessa nicolae nidal niek niels nihat nikol nikolaos nikolay nilesh nirmala nisha
nitish nizar njeri nkechi nkosazana noemie nontando nour noura ntombi nuala nuno nuri nursultan nurul nyasha nyoman obiageli
oceane ochieng octavian odhiambo odile odysseas oge oguz okan okechukwu okello olabisi olav ole oleh oleksandr oleksiy olha
olumide olusegun oluseun olusola omid ondrej onur onyeka oriol orsolya oskar othman outi ovidiu oystein ozan ozgur paavo padraic
pallavi pallo panagiotis parag paraskevi partha parvez parviz pascale pavlo pavlos peadar pekka pere petr petri petro petros
petru petter philipp phuc piero pieter pinar pirjo plamen prabhakar prabhu prabowo prachi pradeep pramod pranab prasad pratap
praveen pravin prayuth predrag prem priti priyanka przemyslaw puan puneet purnima putu qais qasem quoc rabab rabia rachna radha
radomir radoslaw radu rafi rafik rafiq raghav raghuram ragnar ragnhild raila raja rajan rajeev rajendra rajnath raju ralf rama
rami ramin ramzi rani rania ranil ranjan ranjit raphaelle rasa rasha rashed rauf ravindra raymonde raza razvan reem regis reidar
reiner reinhard reinier remi remy renaud rhian riad ridha rifat riitta rimantas risto riyad rodolphe roel rogerio rohini rola
roselyne rostislav rotimi rovshan roza ruaridh ruchi rudiger rui rukhsana rumen rune rutger sabah sabri sadegh sadyr saeb safa
safia sahar saif sajjad sakina salah salam saleem saleh salem salif salva sameh samer sami samia samson sana sandeep sander
sandrine sangeeta sanjeev sanusi sardar sarwar satu satya satyajit saud saulius saurabh savita sayeda sebastiao sebastien sedat
segolene seif sekou selahattin seonaid seppo serdar sergii serhiy serkan serzh seun severine seydou shadi shafiq shahla shahram
shaker shakir shams shanti sharad sharif shaukat shavkat sheetal shehab shekhar sherif shinji shireen shirin shiv shivani shobha
shoichi shota shubham shukri shyam sian siegfried sigmar sigurd siham siim sile silviu sinan sioned siri sirisena siv siyabonga
sizwe sjoerd slamet slawomir smriti snezana solange solene soma sonali soraya sorcha sorin sotiris spyros srdjan sridhar
srikanth srinivas stanislav stelian stelios stian stoyan struan suad subhash subramanian sudhir suha suhail sujata sukarno sule
suleyman sumit surayud surya sushil sushma susilo suu svein sviatoslav swantje sylvain synnove szabolcs tadhg tafari taha taher
taizo takako takeo talal talat tamas tamer tamim tansu tapio tarek tarja tarkan tarun tatsuo tatyana taufiq tawfik tayfun tayyip
teemu tegwen temel tendayi tengiz terje tero thaksin thanasis thandiwe thanos thein theodor theodoros thibaud thibault thien
thijs thilo thorbjorn thulani tiago tibor tien tigran tiina tilman timur tinashe tito tiziana tjeerd tokunbo tolga tomislav
tommaso tomos toomas tope torben torstein toru traian trang trinh trond trong trung truong trygve tshepo tsvetan tudor tudur
tulio tuncay tuomas turgut turid turlough tuula tuyet uchenna udo ufuk ugur uhuru ulf ulla uma umar umesh umit unni upendra
urmas urszula usama usman ute vadim vagif vahan vakhtang valdis valentine valentyn valeriu valery vangelis vasant vasco vasil
vasile vasilis vassilis vasundhara vasyl vazgen veena vegard veikko veit veli venkat veronika vianney victoire vidar viet vijaya
vikas ville vimal vinh vinicius viorel vishal vitali vitaly vitomir vladislav vlado vojislav vojtech volkan volodymyr vuk
vyacheslav waclaw wael waheed wahid wajdi waleed walid waltraud waqar wassim wibke wiebke wieslaw wilhelm wim winfried wiranto
witold wole wouter xavi xuan yacouba yahya yana yanis yannis yaroslav yasar yasin yasuhiro yavuz yegor yekaterina yemi yevgeni
yiannis yildiz yilmaz yingluck yngve yogesh yohannes yorgos yoshihide yoshihiro yoshio younes younis yousef youssef yoweri yudi
yuichi yukiko yulia yuliya yunus yuriko yuriy yury yvon zaid zakaria zaki zaza zdravko zeinab zeljko ziad zlatan zodwa zsolt
zsuzsa zulfu zulkifli zurab zuriel zuzana zviad zygmunt
aarav abena abhishek abner adebayo adeola aditi aditya agnes agnieszka aiko ajay akash akosua akshay alasdair alban aldous
alejandra alessandro alok alonso alvina amadou amelie aminata amos amparo anahi ananya anatoly andrzej angharad anh aniket anjali
anjana ankit anneliese annika antje anupam aparna apichai araceli araminta archana archibald arden arjun arlo arnetta artis aruna
asante ashok ashwin asif asuka auberon aubrey aurelio ayodele ayu babatunde baltasar bambang baptiste barnaby barney bartholomew
bastien beatrix benigno benoit berta bertram bettina beulah bhavna bilal binh birdie birgit blanca blythe bo bobbie bogdan
borislav boubacar bozena brandi braxton brayden bronagh bryony budi cade camila camilo caoimhe caradoc carys catalina cathal
cecilio celestino chauncey cheikh chetan chidi chinua chiyo chukwuma ciara ciaran clarice clementine cletis cletus clodagh coretta
cormac cosima cosimo cressida crispin cristobal cullen cuong cuthbert dafydd dagmar daichi dalisu damien damir danica danuta dario
darius darla dashiell davide dawid daylon deandre deangelo deion delbert delfina della delmar delphia delphine demarcus demetrius
denzel dermot deshawn desiree devika dewey dewi diarmuid dinesh divya dmitry donal donnell donnie dorian dorota dorsey dougal
dragan drusilla dympna ebony edmundo edoardo edwina effie efrain egbert eilidh eimear eithne eko eldon eldridge elroy elspeth
eluned elvira elwood elzbieta emeka emi emlyn emmett emre emrys enid enzo eoghan eoin ephraim ercan erma ernestina ernestine ersin
ervin esi esperanza estefania estella eszter ethelbert etienne euan eugenia eula eusebio eustace evaristo everett ezequiel ezra
fabian fabrice fabrizio facundo faisal fajar fannie farah farhan farid farooq fatma fatou fazal federica fenella ferenc fergal
fermin filip filippo finbar fingal fionnuala florencia folake francine francoise freda freya fumi fumiko funmi gael gaetan garth
gaurav geeta georgios geraint gerardo gethin gheorghe ghulam giancarlo gianluca gideon gilda ginny gita gonzalo gopal goran
gordana grainne grazia gregor gretchen griselda grzegorz guadalupe guido gwilym gwyneth habib hafiz hamza hana hanh hannelore
harish haruka haruto hatice hattie hendrik henryk hernan hershel hester hezekiah hideo hilario hiram hiroko hiroto hoa horatio
horst hortensia hoyt hristo hubertus humaira humphrey huong hyun-woo iain idella idris iestyn ieuan ifeoma ignatius ilse imani
imelda imogen imre indah indira inez inigo inocencio ioannis iolanda iolo iqbal irfan irina iryna isabelle isamu iseult ishaan
isiah isidro isla istvan ivo ivor izetta jabulani jacinta jacinto jadwiga jago jakub jalen jamar janusz jaroslav jarvis javed
jaxon jaya jayden jebediah jed jelena jemima jermaine jerzy jethro ji-hoon ji-woo jimena jiri joachim joao jocasta joelle joko
jorg josefina josiah jovan jozef juana judson julien julieta junaid jutta jyoti kabir kacper kadeem kagiso kaito kamau kamran
kaori kareem karel karsten kasia katarzyna katja katrin kavita kayden kazimierz kazuo keenan keiko kelvin kendrick kenta kerstin
khadija khanh kieran kiran kishore kittisak kobe konstantin krishna kristof krzysztof ksenia kumiko kwame kyra lachlan ladislav
lakshmi lalit laszlo lata latasha latonya laureano lavonne layla leandro lebron lech leland lemuel lenora leona leonor leopold
lerato leszek li lidia liesbeth liliana lindiwe linh liselotte ljubica llewellyn lorcan lorena lorenzo lorna lottie louella luc
lucero lucian lucien lucinda lucio lucius lucretia lukas lysander lyudmila maarten mable macarena maciej madhavi maeve magda
magdaleno mahesh mahmud mairead mairi maite makoto malachy malgorzata malinda mamadou mandla manish manoj manon mansoor manuela
marcellus marcin mareike marek margarethe margaux marged marguerite mariam maricela maricruz marie-claire mariko marisol mariusz
markus marlies marmaduke marva masako masato mateusz matias matthieu maud maurizio mauro maximo mbali meena meera mehdi mehreen
melba mervin mervyn mette mhairi micah michiko midori milena millie milos min-jun minerva minh minnie minoru mirela mireya
miroslav miyuki mizuki mladen modou mohit montel morwenna moussa mpho muhammed muirne mukesh mungo muriel myfanwy myrtle nadine
naeem nandini naoki nasir nasser natalya natsuki nattapong naveed naveen nayeli neha nehemiah nerys nettie ngoc ngozi nia niall
nicanor nikhil nikola nikos nils niran nitin nkosana nnamdi nobuo noemi nomsa nomvula norberto noriko obadiah obinna octavia
octavius odell ofelia oisin oksana olaf oleg olena oluwaseun olwen omari oona oonagh orhan orla orlaith osbert osman osvaldo
oswald ottilie ottoline ousmane owain ozell padma padraig palesa paloma pankaj panos parvati parveen pascual pasquale patrice
patricio paulina pawel pearlie peregrine pernille petar petula peyton philippa philomena phineas phuong pierluigi pietro piotr
piran pooja prakash pranav prashant prasit pratibha preeti primitivo putri quang quincy quinton radek radovan raffaele rainer
rajiv rakesh ramazan ramesh ramiro ranulph raphael rashad rasheed rashmi rasmus reba recep refilwe regine rehana reiko reinaldo
rekha renzo reyna rhiannon rhodri rhona riccardo rigoberto rikke riley rini ritu rizwan rocio rogelio rohan rohit roisin rolanda
romain rosalia rosalind rosalinda rosamund rosaura rosetta rowena ruairi rubina ruslan ruthie ryo ryota ryszard sabina sachin
sadia saeed saima sajid sakura salim salma sameer samira sandhya sandor sanne santosh saoirse sarita saskia satish satoshi sayaka
sebastiano seema selam selim seo-yeon septimus seren severino shabana shahid shalini shankar shaquille shashi shawna shazia
shigeru shilpa shinichi shinzo shiori shona shreya sibusiso sibyl siddharth sigrid silas silke simeon simona sinead siphiwe sipho
siriporn siti skyler slavko slobodan smita sneha sofie sohail solveig somchai somsak sonal soo-jin soren stanislaw stavros
stefania stefanie steffen stig stokely sudha suman sunita supaporn suresh svetla svetlana swati sylvie szymon tadashi tadeusz
tahir taichi takeshi takumi tamiko tamrat tamsin tanisha tanvi taras taro tatsuya tavon tegan temitope tendai teodor tereza tessa
tetsuya thabo thaddeus thandi thanh thao themba theodora thiago thierry thorsten thurgood thuy timo tisha tomasz tomoko torsten
toshio tove toya trevon trey trudy tsuyoshi tuan tunde tyree tyrell uche uday ulick ulises ulrike ulysses umberto usha vaclav
valerio vandana varun vasily velma verna veronique vesna vicente viktor viktoria vinay vineet vinod violeta virginie vittorio
vivek vlad volker waldemar walther wangari wanjiru waqas wayan whitney wiktor wilfried wilhelmina willem winifred winona wladyslaw
wojciech ximena yann yannick yash yasir yasuo yaw yelena yetunde yevgeny yoko yosuke yui yukio yumi yusuke zacarias zadie zahid
zahra zainab zanele zbigniew zdenek zeke zelda zeynep zlatko zofia zola zoran zubair
aaron abbas abdul abdullah abe abel abigail abraham ada adam adele adrian ahmad ahmed aidan aisha akira al alan alana albert
alberto alec alejandro alex alexa alexander alexandra alexei alexis alfonso alfred ali alice alicia alison allan allen
allison alma alonzo alvaro alvin alyssa amal amanda amber amelia amir amit amy ana anand anastasia anders andre andrea
andreas andrei andres andrew andy angel angela angelina angelo angie angus anil anita ann anna anne annette annie anthony
antoine anton antonia antonio april ariana ariel arlene armando arnold art arthur arturo asha ashley ashton astrid audrey
august austin ava avi axel ayesha ayman barack barbara barry bart bashar beatrice beatriz becky bella ben benedict benjamin
bernadette bernard bernardo bernice bernie bert bertha beth bethany betsy betty beverly bill billy bjorn blake bob bobby
bonnie boris brad bradley brandon brandy brenda brendan brent brett brian brianna bridget brigitte brittany brock brooke
bruce bruno bryan bryce byron caitlin caleb calvin cameron camille candace candice carl carla carlo carlos carly carmen
carol carole carolina caroline carolyn carrie carsten casey cassandra catherine cathy cecil cecilia cedric celia celine
cesar chad chandra charlene charles charlie charlotte chase chelsea cheryl chester chloe chris christa christian christina
christine christopher chuck cindy claire clara clarence clark claude claudia claudio clay clayton cliff clifford clint
clinton clive clyde cody colin colleen conor connie connor conrad constance cora corey cornelius cory courtney craig
cristina crystal curt curtis cynthia cyril daisy dale dalia damian damon dan dana daniel daniela danielle danny daphne darcy
daren daria darlene darrell darren darryl dave david dawn dean deanna deb debbie deborah debra deepak deirdre delores denis
denise dennis derek derrick desmond devin dexter diana diane dianne diego dieter dimitri dina dirk dolores dominic dominique
don donald donna donovan dora doreen doris dorothy doug douglas drew duane duncan dustin dwayne dwight dylan earl earnest ed
eddie edgar edith edmund eduardo edward edwin eileen elaine eleanor elena eli elias elijah elisa elise elizabeth ella ellen
elliot elliott ellis elmer eloise elsa elsie elton elvis emil emile emilia emilio emily emma emmanuel emanuel enrico enrique
eric erica erick erik erika erin ernest ernesto ernie esteban estelle esther ethan ethel eugene eunice eva evan evelyn fabio
faith fatima fay faye federico felicia felipe felix fernando fidel fiona florence floyd frances francesca francesco francis
francisco francois frank franklin franz fred freddie frederic frederick fredrik fritz gabriel gabriela gabrielle gail gareth
garrett garry gary gavin gemma gene genevieve geoff geoffrey george georgia georgina gerald geraldine gerard gerhard gerry
gertrude gilbert gilberto gillian gina ginger giorgio giovanni giuseppe gladys glen glenda glenn gloria gordon grace graeme
graham greg gregg gregory greta guillermo gunther gus gustavo guy gwen gwendolyn hank hannah hans harold harriet harris
harrison harry harvey hassan hazel heath heather hector heidi heinrich helen helena helene helga helmut henri henrietta
henrik henry herbert herman hilary hillary hiroshi holly hope horace howard hubert hugh hugo humberto hussein hussain ian
ibrahim ida ignacio igor ike imran ines inga ingrid irene iris irma irving irwin isaac isabel isabella isaiah ismail ivan
ivana ivanka jack jackie jackson jacob jacqueline jacques jade jaime jake jamal james jamie jan jana jane janet janice
janine jared jasmine jason javier jay jean jeanette jeanne jeff jeffery jeffrey jenna jennie jennifer jenny jens jeremiah
jeremy jerome jerry jesse jessica jessie jesus jill jim jimmy jo joan joann joanna joanne joaquin jocelyn jodie jody joe
joel joerg johan johann johanna john johnny jon jonah jonas jonathan jordan jorge jose josef joseph josephine josh joshua
joy joyce juan juanita judith judy jules julia julian juliana julie juliet julio julius june jurgen justin kaitlyn kamal
kamala karen karim karin karl karla kate katharine katherine kathleen kathryn kathy katie katrina kay kayla keith kelli
kellie kelly kelsey ken kendra kenji kenneth kenny kent kerry kevin khalid kim kimberly kirk kirsten klaus kofi konrad kris
krista kristen kristin kristina kristine kurt kyle lamar lana lance lara larry lars latoya laura lauren laurence laurie
lawrence lea leah lee leigh leila len lena lenny leo leon leonard leonardo leroy les leslie lester leticia levi lewis liam
lila lillian lily lina linda lindsay lindsey lionel lisa liz liza lloyd lois lola lonnie loretta lori lorraine lou louis
louisa louise lucas lucia luciano lucille lucy luigi luis luisa luke luther luz lydia lyle lynda lynn lynne mabel mack
madeleine madeline madison mae magdalena maggie mahmoud malcolm malik mandy manny manuel marc marcel marcella marcia marco
marcos marcus margaret margarita margot maria marian marianne marie marilyn marina mario marion marisa marissa marjorie mark
marlene marsha marshall martha martin martina marty marvin mary maryam matt matteo matthew matthias maureen maurice mauricio
max maxine maxwell may megan mehmet mel melanie melinda melissa melvin mercedes meredith mia michael michaela michel michele
michelle mick mickey miguel mikael mike mikhail mila mildred miles milo milton mindy miranda miriam misty mitch mitchell
mitt mohamed mohammad mohammed moira molly mona monica monique morgan morris moses moshe muhammad murray mustafa myra myron
nadia nancy naomi narendra natalia natalie natasha nate nathan nathaniel neal ned neil nelson nicholas nick nicola nicolas
nicole nigel nikki nikolai nina noah noel noelle nora norma norman norris octavio olga oliver olivia olivier omar opal
ophelia orlando orville oscar osama otis otto owen pablo paige pam pamela paola paolo pascal pat patricia patrick patsy
patti patty paul paula paulette pauline paulo pavel pearl pedro peggy penelope penny percy perry pete peter petra phil
philip philippe phillip phoebe phyllis pierre piers polly preston priscilla priya quentin quinn rachael rachel rafael rahul
raj rajesh ralph ramon ramona rand randall randolph randy raquel rashid raul ravi ray raymond rebecca reggie regina reginald
renata rene renee reuben rex reza rhonda ricardo rich richard rick ricky rita rob robbie robert roberta roberto robin robyn
rocco rochelle rod roderick rodney rodrigo roger roland rolf roman ron ronald ronnie rory rosa rosalie rosario roscoe rose
rosemary rosie ross roxanne roy ruben ruby rudolph rudy rufus rupert russ russell rusty ruth ryan sabrina sadie sally salman
salvador salvatore sam samantha samir sammy samuel sandra sandy sanjay santiago sara sarah sasha saul scott sean sebastian
selena serena serge sergei sergey sergio seth shane shannon sharon shaun shawn sheila sheldon shelby shelley shelly sheri
sherman sherri sherry shirley sidney sienna silvia silvio simon simone sofia sonia sonja sonya sophia sophie spencer stacey
stacy stan stanley stefan stefano stella stephanie stephen sterling steve steven stewart stuart sue summer sunil susan
susana susanna susanne susie suzanne sven sybil sylvester sylvia tabitha tamara tami tammy tania tanya tara tariq tasha
tatiana taylor ted terence teresa teri terrance terrell terri terry tess thelma theo theodore theresa therese thomas tiffany
tim timothy tina tobias toby todd tom tomas tommy toni tony tonya tracey traci tracy travis trent trevor trisha tristan troy
tyler tyrone ulrich ursula valentina valeria valerie vanessa vaughn vera vernon veronica vicki vickie vicky victor victoria
vijay vikram vince vincent vincenzo viola violet virgil virginia vito vivian vivien vladimir wade wallace walter wanda
warren wayne wendell wendy werner wesley wilbur wilfred will willa willard william willie wilma winston wolfgang woodrow
xavier yasmin yasser yolanda yusuf yves yvette yvonne zachary zack zara zoe zoltan mohamed kai kirsty niamh siobhan ewan
andrej mai per ty mona ronaldinho rhys hamish alistair alastair jeremiah mo
aaliyah abebe achieng adaeze adaora afonso aissatou aitor akinyi akua alessio alfie amaka amna ander andriy anirban ann-marie
anne-marie anne-sophie anneli annelise anouk anselma aoi apolline ari arman arnau arvid aslan asma awa ayanda ayden ayumi balbir
baldev begona behnam benazir bibi bijan biljana billie-jo birhanu bisi bjarni bola bongani boyan branka bruna bubba caden caio
calum capucine carol-anne casper catriona chaim chipo cian clem colm corentin daiki darya davey davi davy debashish deepti dele
delyth deniz desislava dov dries duarte ebo efua egor ehud eino eitan eleri eliud enric eun ewa farai fatemeh ferran fintan
fraser galina gamal ganesh garba geert geir getachew geza gijs gila gleb goncalo gorka guoliang haim hakon hans-peter harbhajan
hauwa heitor heloise hennie hetty hiwot hosni ify ikenna iker ilan ilia ilya indrajit irv isolde itzhak itziar iulia ivar
jaspreet jean-baptiste jean-claude jean-francois jean-jacques jean-luc jean-marc jean-michel jean-paul jean-pierre jean-yves jeb
jesper jian jing jinping jiro jock jolyon joon jose-luis juan-carlos juergen juhani karl-heinz kasper katariina kaveh kazuhiro
kemi kenenisa keqiang keyshawn kiersten kimi koen kuldeep kumar kunle kwabena laia lee-ann leela lei lenka lieve liv lokesh
lotte luuk maelle magnus maisie malachi malakai mandeep manpreet mansur marie-louise marijke marten mary-ann mary-jane mason
matti mattia megumi menachem merce meseret metodi mies mika moammar moana montserrat morag mordechai mort muammar musa muttiah
mwangi mykhailo nadeem naledi naoko nasrin nat nerea nguyen niccolo nicolo nigella nimal nino nir nneka noa nuria odalys ola
olafur olu ori otavio otieno ottmar oumar ovidio oyvind ozzie paivi pansy parisa pau peder pierre-yves prayut priscila qiang
qishan rei roald ronan ros roz rudo rupali ruperto rustam ruud saad salvo sanath sandro sani sanna sarah-jane segun seung shaul
shimon shlomo shoaib sigurdur simran sirpa sita sourav srettha stefka stu sukie tabata tad tadesse tao tapiwa tarquin tatenda
tawfiq teagan tebogo teofilo tihomir tiki tilly tirunesh toivo tola tolu torbjorn tristram trixie turki tyrese tzipi ugo umaru
una unai urbano urho uri uthman uwe vic vidal vidkun vin viv wale walt wambui wasim wes willemijn wolfram woody wyn xiaoming
yael yair yakubu yitzhak yossi youssou yuko yuto zayden zeb zhiqiang ziyi zizi zuri zvi
abdallah abimbola adekunle adewale adriaan agnès agostinho aleksandra alicja aliya amélie ana-maria anaïs andrás andrés antónio
antônio anuja aníbal aristides arto atsushi aurélie ayaka aylin ayşe balázs bernhard bertil birger björn bogusław bohuslav bojana
bolanle boško bożena busisiwe bálint béla bénédicte bülent carl-johan cemal charalambos chieko chike chinwe chukwuemeka clemence
cláudio clémence concepción corneliu cosmin cristóbal czesław cátia céline césar călin cătălina davor detlef dezső dhruv donatella
dragana dragoș dušan dániel débora dénes dănuț ebba ebru ece edson efe efraín egil ejike ekaterina ekene eleftheria elin
elisabetta elizaveta elżbieta eman emelie emiliano endre engin erdem erdoğan erland estefanía evert fermín fernão floris flávio
fotini frans františek françoise frida frits fábio gauri geertruida geneviève gennaro georgy giada ginevra gonçalo graça grażyna
gudmund gunvor gábor gérard géza gökhan göran gösta gül gülşen günter günther hajime halvor hedda helmuth henk hernán hervé hilde
hina hiroaki hiromi hiroyuki hrvoje huub håkan hélène hüseyin ihor ilaria ildikó ilie ilker ineke inácio inés inês ioana ioanna
ionel ionuț iraklis istván iván jaap jadranka jan-willem janne jarmo jarosław jassim jitka jiří joakim joaquín johannes jolanda
joop josé jouni jovana joão joëlle julián junichi junko jurriaan jussi jános jérôme jéssica józef józsef jörg jörgen jørgen júlio
jürgen kaisa kalevi kalliopi kariuki karl-erik katarina katerina kateřina kathrin katsumi katya kayode kazuki kehinde kelechi
kenichi kerem kimmo kipchoge kirsi kiyoshi kjetil klára konstantina kudzai kwadwo kweku kyoko kåre lanre laurențiu leonidas lesya
letícia liesel lisbeth loredana lourenço luay lubomír lucía ludovica luka lukasz lukáš luminița lungile luís luísa lászló lóránt
maaike madalena maha mako malek malin manabu margareta margrethe mariella marijana marios marit marjolein markéta marzena maría
masaaki masaki masaru mateo mayumi małgorzata mert merve metin michał mieczysław mieke mihály miki miklós milorad miloš minna
miodrag mirjam mirosław misaki moisés momir momoko márcio mário márton mátyás märta mónica mônica mădălina nadiya naima naren
natália nebojša nektarios nermin nesrin nicoletta nicolás nienke niklas njoroge nkosinathi noboru noemí norio noémie nuray
nyambura oana oddvar ognjen olamide olesya olli olof olufemi omondi ondřej ornella osamu otávio panagiota patrícia pavla paweł
pelin pentti per-olof piet piroska polina przemysław pyotr pál péter qasim radim radmila radosław rafał raffaella raimo raisa
rajat rajni raluca raman ramón ranko ratko rawan raúl reijo renuka rené reshma rianne riikka riku rishi rocío roelof rosalía
roshan rubén runar ruxandra réka rémi răzvan saara sadiq sakari saki satoru sawsan saša seiji semyon sevgi shaima shiro shizuka
shruti sibel signe sigrun simonetta sissel slavica snežana sofía solomiya sorina spiros srđan staffan stanisław steinar stellan
stepan stevan stipe sture stéphane suleiman susumu svante sybille sándor sébastien sérgio séverine sónia søren süleyman sławomir
tafadzwa tahani taiwo takahiro takis takuma takuya tamás tapani tarık teppo teun thandeka thor thorbjørn thérèse tineke tobi tomás
tomáš torbjörn toshiaki trine truus tsutomu tuva ulrika valérie varvara vasiliki vedran verónica vidya viggo vilhelm vimala virpi
vittoria vitória vjekoslav vladimír vlasta vlatko vojtěch václav véronique vítor věra wanjiku wibo wiebe wiesław wietse wissam
władysław włodzimierz yasemin yasuko yevhen yoichi yuka yumiko yuta yutaka yılmaz zbyněk zdeněk zdeňka zdzisław zehra zinaida
ziyad zoltán zsuzsanna zsófia zuzanna zvonimir álvaro ángel édith élodie éloise émile étienne óscar ömer öyvind özge özlem øyvind
ümit łukasz şule šárka željko ștefan ștefania
""".split(),
    )
)

SURNAMES: frozenset[str] = frozenset(
    (
        *census_names.SURNAMES,
        *"""
abbott adams aguilar alexander allen alvarez anderson andrews armstrong arnold ashton atkinson austin bailey baker baldwin
ballard banks barber barker barnes barnett barrett barton bates beck becker bell bennett benson berg berger bishop black
blackburn blair blake bond booth bowen bowman boyd boyle bradley brady brennan brewer briggs brooks brown bryant buchanan
burke burns burton bush butler byrne caldwell cameron campbell carlson carpenter carr carroll carson carter castillo castro
chambers chandler chang chapman chavez chen clark clarke clayton clements cohen cole coleman collins conley connolly connor
cook cooper corbett cox craig crawford cross cruz cummings cunningham curtis daniels davidson davies davis dawson day dean
delgado dennis diaz dickson dixon donnelly donovan douglas doyle drake duffy duncan dunn edwards elliott ellis erickson
evans farrell ferguson fernandez fields finch fisher fitzgerald fleming fletcher flores flynn ford foster fowler fox francis
franklin fraser freeman friedman frost fuller gallagher garcia gardner garrett george gibbs gibson gilbert gill goldberg
goldman goldstein gomez gonzales gonzalez goodman goodwin gordon graham grant graves gray green greene greenberg griffin
griffiths gross gutierrez guzman hale hall hamilton hammond hansen hanson harding hardy harper harris harrison hart harvey
hawkins hayes henderson henry hernandez herrera hicks higgins hill hines hodges hoffman hoffmann holland holmes holt hopkins
horton howard howell hudson hughes hunt hunter hussain ingram irwin jackson jacobs james jenkins jennings jensen jimenez
johnson johnston jones jordan joseph kaplan katz kaufman keller kelley kelly kennedy khan kim king klein knight kramer
lambert lane larsen larson lawrence lawson lee leonard levine levy lewis li lin little liu lloyd logan long lopez lowe lucas
lynch lyons macdonald mann manning marsh marshall martin martinez mason matthews may mccarthy mcdonald mcguire mckenzie
mclaughlin mcmillan medina mendez mendoza meyer miles miller mills mitchell mohamed molina montgomery moore morales moran
moreno morgan morris morrison morton moss mueller muller mullins munoz murphy murray myers nash navarro neal nelson newman
newton nguyen nichols nicholson nielsen nixon nolan norman norris norton nunez obrien oconnor odonnell oliver olsen olson
ortega ortiz osborne owen owens padilla palmer parker parsons patel patterson payne pearson pena perez perkins perry peters
petersen peterson pham phillips pierce porter potter powell powers pratt price quinn ramirez ramos ramsey randall ray reed
reese reeves reid reyes reynolds rhodes rice richards richardson riley rios rivera robbins roberts robertson robinson
rodgers rodriguez rogers romero rose rosen rosenberg ross roth rowe ruiz russell ryan salazar sanchez sanders sandoval
santiago santos saunders schaefer schmidt schneider schroeder schultz schwartz scott sharma sharp shaw shelton sherman silva
simmons simon simpson sims singh smith snyder solomon soto spencer stanley steele stein stephens stephenson stevens
stevenson stewart stokes stone strickland sullivan summers sutton swanson taylor terry thomas thompson thomson thornton todd
torres townsend tran tucker turner tyler valdez vargas vasquez vaughan vaughn vega velasquez wade wagner walker wallace
walsh walters walton wang ward warner warren washington watkins watson watts weaver webb weber webster weiss welch wells
west wheeler white wilcox wilkins wilkinson williams williamson willis wilson winters wolf wolfe wong wood woods woodward
wright wu wyatt yang yates young zhang zimmerman
""".split(),
    )
)
"""Common surnames: a lone word in capitals of which one is told that it said something is more likely a person than a firm."""

SYLLABLES: frozenset[str] = frozenset(
    """
a ah ae bae bin bo bok byung chae chan chang chi chin cho choong chul chun chung dae do dong doo duk eui eun eung ga geun gi goo gu
gun guk gyu ha hae han haw hee heon ho hong hoon hui hun hwa hwan hwi hye hyeok hyeon hyo hyuk hyun il im in ja jae jang je jeong ji
jin jo jong joo joon ju jun jung kang ki kook koo kuk kun kwan kwang kyo kyong kyu kyun kyung lan lee li lim lin ling mai man mei mi
min ming moo moon mu mun myung na nam neul no oh ok pil ra rae ran ri rim rin ru ryong ryul sam san sang se seo seok seol seon seong
seung shik shin si sik so sol sook soo soon su suk sun sung tae taek tak u un uk wan wen whan won woo wook woon woong wu xia yang yeo
yeol yeon yeong yi ying yo yon yong yoo yoon you youn young yu yue yul yun yung kai shek tse tung ing jeou ching cheng chih hsien hua
hui kuo lien nien pang ping sheng shih shui ting tsai wai wei wing yuan yuen
""".split()
)
"""Syllables of Korean and Chinese given names as they are printed with a hyphen."""

CALENDAR_TOO: frozenset[str] = frozenset({"april", "may", "june", "august"})
"""Given names that are months."""

WORDS_TOO: frozenset[str] = frozenset(
    """
will bill mark grant may art hope faith grace rich drew pat sue rob chase miles guy dean summer april june august christian jordan
frank jack pearl ruby rose ray rusty sandy sonny heath holly ivy iris joy lance lily max nick noble patience penny pierce prince
reed rock royal sage skip sterling violet wade ward victor young amber angel autumn bob brook buck candy carol cliff clay daisy dawn
dale earl ford gene ginger glen harry hazel jay josh kit major melody olive page paris sierra china asia london austin dallas houston
charlotte florence sydney victoria georgia virginia carolina madison lincoln washington jackson chelsea israel kelly lane
""".split()
)
"""Given names that a headline in capitals prints as words or places as often."""
