"""Given names and surnames of the United States census of 1990.

From the files dist.male.first, dist.female.first and dist.all.last of the Census Bureau, which are in the public domain: the most
frequent names that `given_names` has not, without those that are words, places or firms as often as names.
"""

from __future__ import annotations

GIVEN: tuple[str, ...] = tuple(
    """
abbey abbie abby abram adalberto adan addie adela adelaida adelia adelina adeline adell adella adelle adina adolfo adolph adria
adriana adriane adrianna adrianne adrienne afton agatha agustin agustina aida aileen aimee aja akiko alaina alanna albertha
albertina albertine albina alda alden aldo alecia alejandrina alena alene alesha alesia aleta aletha alethea alethia alexia
alfonzo alfreda alfredo alia alica alida alina aline alisa alisha alissa allegra allene allie allyson almeda alphonse alphonso
alta altagracia altha althea alton alva alyce alycia alysha alysia alyson amada amado amalia ambrose ami amie amina anabel
anastacia anderson andra andree andria anette angeles angelia angelica angelika angeline angelique angelita angella anglea
anibal anika anissa anitra anjanette annabel annabell annabelle annamarie annemarie annetta annis annmarie antione antionette
antoinette antone antonette antonina antony antwan anya aracely arcelia archie ardella ardis ardith aretha arianna arielle
arleen arlen arletta arlette arlie arline armand armida arnoldo arnulfo aron arron artie asa ashely ashlee ashleigh ashli ashlie
ashly athena audra audrea audry augustina augustine augustus aurea aurelia avelina avery awilda ayana ayanna babara babette
bailey barb barbie barbra barrett barton basil bea beau beckie belen belia belinda belle belva benita benito bennett bennie
benny benton berenice bernadine bernetta berniece bernita bertie beryl bess bessie bethel bette bettie bettye beverlee beverley
bianca billie billye blaine blair blanch blanche bobbi bobbye bonita bonny boyce boyd bradly brady brandee branden brandie brant
breanna breanne bree brendon brenna brenton bret briana brianne brice bridgett bridgette brigette brigid brigida britany britney
britni britt brittani brittney brittni broderick brooks brunilda bryant bryon buford burl burt caitlyn callie camelia cami
camilla cammie candance candelaria candi candida candie candis caprice cara caren carey cari caridad carie carin carina carissa
carleen carlene carletta carline carlota carlotta carlton carlyn carma carman carmel carmela carmelita carmella carmelo carmine
carolann carolee carolyne carolynn caron carri carrol carroll carson cary caryl caryn casandra casie cassidy cassie catharine
cathi cathie cathleen cathrine cathryn catina catrina cecelia cecila cecile cecily cedrick celena celeste celestina celestine
celina chadwick chana chanda chanel chang chantal chantel chantelle charissa charisse charla charleen charlette charley charline
charmaine charolette chas chasity chaya chelsey chelsie cheri cherie cherise cherly cherri cherrie cheryle chet chiquita chrissy
christal christel christen christene christi christiana christiane christie christin christoper christy chrystal ciera cierra
cinda cindi cinthia clair clare claribel clarissa claud claudette claudine clement clemente clementina cleo cleta clifton
clotilde colby coleen coleman colette collen collette collin colton concetta conchita consuela cordelia cordell coreen corene
cori corie corina corine corinna corinne corliss cornelia corrie corrina corrine cortez cortney coy crista cristal cristi
cristin cristine cristopher cristy cyndi cyrus cythia daisey dalila dalton damaris damion dane danelle danette dani dania danial
daniele daniella danilo danita danna dannie dannielle dante danyelle daphine dara darci darcie darell darin darleen darline
daron darrel darrick darrin darron darwin daryl davida davina davis dawna dayle dayna deana deandra deann deanne debbi debbra
debby debi debora debrah debroah dedra deeann deena deidra deidre delana delia delilah delinda delisa delma delmer delora
deloris demetra demetria dena deneen denice denita denna dennise denny deon derick desirae dessie devona dewayne dewitt dian
diann dianna digna dillon dinah dino dion dione dionne dixie dollie dolly domenic domenica domingo dominick dominque dona donita
donn donny donte dorathy dorcas dorene doretha dori dorinda dorine dorotha dorothea dorris dortha dorthea dorthy dottie douglass
dovie doyle drucilla dudley dulce dwain earle earlean earlene earline earnestine eartha eboni eda eddy edelmira eden edgardo
edie edison edmond edna edwardo edythe efren elaina elana elayne elba elbert elda elden eldora eleanora eleanore elease elenor
elenora elfriede elia elicia elida elinor elisabeth eliseo elisha elissa eliza elizbeth elizebeth elke ellsworth ellyn elma
elmira elmo elna elnora elodia eloisa elouise eloy elva elvera elvia elvie elvin elyse ema emelia emerson emery emiko emilee
emilie emmie emmitt emmy emogene emory ena enedina eneida enoch enola enriqueta erasmo erich ericka erlene erlinda erna errol
erwin esmeralda essie esta estela estell estrella ethelyn ethyl etta eugenie eugenio eulalia evalyn evangelina evangeline evelia
evelina eveline evelyne everette evette evie evon evonne ezekiel fabiola fanny farrah faustina faustino fausto fawn felecia
felica felice felicita felicitas felipa felisa felisha felton ferdinand fern fernanda ferne filiberto filomena flavia fletcher
flo flor flora florance florencio florene florentina florentino florinda florine flossie floy fonda forrest fran francisca
frankie franklyn freddy frederica fredericka fredia fredric fredrick freeda freeman freida frieda gabriele gabriella gale galen
garfield garnett garret gaston gaye gayla gayle gaylord gaynell gena genaro genie genoveva georgene georgetta georgette
georgiana georgianna georgie georgine geraldo geralyn gerda geri germaine gerri gertie gertrud gia gigi gil gino giovanna gisela
gisele giselle gladis glady glendora glenna glennis glinda golda goldie gracia gracie grady graig granville gregoria gregorio
gretta grover guillermina gussie hailey hal haley halina hallie hanna harlan harland harley harriett harriette haydee hayden
hayley haywood hedwig heide hellen henriette herb heriberto herlinda hermelinda hermina hermine herminia herschel hettie hilda
hildegard hilma hipolito hobert holley holli hollie hollis homer horacio hortencia hortense hosea huey hulda hyman hyun idalia
idell iesha ignacia ila ileana ilene iliana ilona ima imogene ina inge ingeborg inger iola iona ione ira irena irmgard irvin
isabell isaias isela ismael isreal issac iva ivette ivonne ivy jacalyn jackeline jacki jacklyn jaclyn jacque jacquelin jacquelyn
jacquline jacqulyn jada jae jaimie jamaal jamel jamey jami jamila jamison jammie janae janeen janel janell janelle janene
janessa janeth janett janetta janette janey janie janina janis janita janna jannette jannie jaqueline jarod jarred jarrett
jarrod jasmin jasper jaunita jayme jayne jayson jazmin jazmine jeana jeane jeanetta jeanie jeanine jeanna jeannette jeannie
jeannine jefferey jefferson jeffry jena jenell jenelle jenette jeni jenifer jeniffer jenine jenise jennefer jennette jenni
jenniffer jerald jeraldine jeramy jere jeri jerilyn jerold jeromy jerrell jerri jerrie jerrod jerrold jesenia jesica jessenia
jessi jettie jewell jillian jimmie jina joana joanie jodee jodi joellen joesph joetta joey johnathan johnathon johnetta johnie
johnna johnnie johnson joleen jolene jolie jolynn jonathon jonell jonelle joni jonna jonnie jordon josefa joselyn josephina
josette josie joslyn jospeh josue jovita joycelyn joye jude judi judie juli juliann julianna julianne juliette julissa jung
justina justine kacey kaci kacie kaitlin kala kali kami kandace kandi kandice kandy kara karan karey kari karie karina karissa
karlene karol karolyn karon karren karri karrie karyn kasandra kasey kassandra kassie katelyn kathaleen katharina katherin
kathern katheryn kathi kathie kathlene kathlyn kathrine kathryne kathyrn kati katina kattie katy kaye kaylee kayleigh kaylene
kazuko kecia keely keesha keli kellee kelley kellye kelsie kendall keneth kenisha kenna kennith kenton kenyatta kenyetta keri
kermit kerri kerrie kesha keshia keven kiara kiera kiesha kieth kiley kimber kimberely kimberlee kimberley kimberli kindra kip
kira kirby kirstin kisha kitty kizzy korey kori kory kourtney kraig kristal kristan kristi kristian kristie kristofer kristopher
kristy kristyn krystal krystle krystyna kurtis kyla kylee kylie kym kyong kyung lacey laci lacie lacy ladonna laila lakeisha
lakesha lakeshia lakisha lamont landon lanette lani lanita lanny laquita larae larhonda larisa larissa larue lashanda lashawn
lashonda lashunda latanya laticia latisha latonia latoria latosha latrice latricia latrina laureen laurel laurene lauretta
laurette lauri laurine lavada lavern laverna laverne lavina lavinia lavon lavonda lawana lawanda lawerence lazaro leana leandra
leann leanna leanne leatha leatrice leda leeann leeanne leesa leif leilani leisa lela lelia lenard lenna lennie lenore leola
leonarda leone leonel leonora leopoldo leora leota lera lesa lesia leslee lesley lesli lessie leta letha letitia lettie letty
lia liana liane libby lida ligia lilia lilian lilla lillie lilly lindy linette linnea linnie lino linsey linwood lise lisette
lissa lissette lita lizabeth lizbeth lizette lizzie logan lolita lon lona loni lonna lonny lora loraine loree loreen lorelei
loren lorene lorenza lorie lorinda lorine lorretta lorri lorrie louann louie louvenia lovie loyce loyd luana luann luanne
luciana lucie lucienne lucila lucile lucina lucrecia luella lula lulu lupe lupita lura lurline luvenia lyda lyla lyman lyn
lyndon lyndsay lyndsey lynette lynnette lynwood machelle macie mackenzie macy madaline madalyn madelyn madge madie madonna
maegan magaly magdalene maida maira majorie malcom malia malika malisa malissa mallory mamie mammie manda mandi mara maranda
marcela marcelina marcelino marcelle marcelo marci marcie marcy maren margarete margarett margaretta margarette margarite
margarito marge margeret margery margie margit margo margorie margret margurite mari mariah mariana mariann marianna mariano
maribel maribeth mariel mariela marietta marilee marilou marilynn marisela marita maritza marjory markita marla marleen marlena
marlin marlo marlon marlyn marlys marna marni marnie marquerite marquita marti martine maryann maryanne marybeth maryellen
maryjane maryjo marylee marylin marylou marylyn mathew mathilda matilda matilde mattie maude maudie maura maurine mavis maxie
maybelle mayme maynard mayra mazie mckenzie mckinley meagan meaghan mechelle meg meghan meghann mei melina melisa mellisa
mellissa melodie melody melonie melony melva melvina merilyn merle merlene merlin merna merri merrill meryl meta micaela michal
michale micheal micheline michell micki mickie migdalia mikel mikki milagros milissa millard millicent mimi mina mindi miquel
mira mirian mirna mirta missy misti mitchel mittie mitzi modesta modesto moises mollie monika monroe monte monty morton mose
mozelle myles myriam myrna myrtice myrtie myrtis nakia nakisha nakita nanci nanette nannette nannie naoma napoleon nathalie
nathanael nathanial natividad natosha nedra nelda nelia nelida nell nella nelle nellie nelly nena neoma nereida nestor neta neva
neville newton nichelle nichol nichole nicki nickie nickolas nicky nicolasa nicolette nicolle nidia nieves niki nikia nikita
nikole nila nilda nilsa ninfa nita noe noelia noella nola nolan nona norbert noreen norene norine normand nydia ocie odette odis
olen oleta olin oliva olive ollie omer oneida ora oralia oren orpha orval ossie oswaldo otha otilia ouida pamala pamelia pamella
particia patrica patrina pattie pauletta pearle pearlene pearline peggie pennie perla phillis phylis phyliss pia porfirio
pricilla qiana queenie quiana quintin racheal rachele rachell rachelle racquel rae rafaela raina ramonita rana randa randal
randell randi rashida rayford raymon raymundo rayna rebbeca rebbecca rebeca rebekah refugio regan regena regenia reid reina rena
renae renaldo renate renato renea renita reta retha retta reva rey reyes reynaldo rhea rhett rhoda richelle richie rickey rickie
rico rikki rina risa robbin robby robt rodger rodolfo rodrick rolando rolland romaine romana romelia romeo romona rona ronda
roni ronna ronni ronny roosevelt rosalba rosalee rosalina rosaline rosalva rosalyn rosamond rosana rosanna rosanne rosaria
roseann roseanna roseanne rosella roselyn rosemarie rosendo rosina rosita roslyn roxana roxane roxann roxanna roxie royce rubie
rubin rubye rudolf rueben rufina russel ruthann sabra sachiko sade salena salina sallie salome samara samatha sammie samual
sandi sanford sanjuana sanjuanita sari sarina saundra scarlett scot scottie scotty selene selina selma serina seymour shad
shaina shakira shalonda shameka shamika shana shanda shandra shaneka shanell shani shanika shanita shanna shannan shanon shanta
shante shantel shantell shara sharee sharen shari sharita sharla sharlene sharonda sharron sharyn shasta shauna shavon shawanda
shawnda shawnee shay shayla shayna shayne shea sheena shelba shelia shelli shellie shelton shena sheree sherie sherilyn sherita
sheron sherrell sherrie sherrill sherron sherryl sheryl shiela shirlee shirlene shirly shon shonda shonna sid sindy socorro
soledad solomon sommer sondra sonny staci stacia stacie stanton starla starr stefani steffanie stephaine stephan stephane
stephani stephany stephenie stephine stevie sudie suellen susann susannah suzan suzann suzanna suzette suzie suzy syble synthia
tabatha tabetha takisha talia tamala tamar tamatha tameka tamekia tamela tamera tamica tamie tammara tammi tammie tamra tana
tanesha tangela tanika tanja tanna tanner tarah tarsha taryn tawana tawanda tawanna tawny tawnya teddy teena tena tenisha
tennille teodora teodoro tera terese teresita teressa terrence terresa terrie tessie thad thalia thea theda theresia theron
thersa thomasina thresa thurman tia tiana tiesha tiffani tiffanie tiffiny tillie timmy titus tod tomasa tomeka tomika tommie
toney tonia tonie tonja tori tosha tracee tracie trena tresa tressa tressie treva tricia trina trish trista trudi trudie truman
twana twila twyla tyesha tyra tyron tyson vada val valarie valda valentin vallie valorie vance vanesa vannessa veda velda velia
vena venessa venita verda vergie verla vern vernell vernetta vernice vernie vernita versie vesta vicenta vickey vikki vilma vina
vincenza vinnie violette virgie virgilio virgina vita viva vivan viviana vivienne vonda vonnie waldo walker wally walton wanita
warner waylon weldon wendi wilber wilbert wilburn wilda wiley wilford wilfredo willene willia williams willian willis willy
wilmer wilson wilton windy winford winfred winnie winnifred wyatt wynona xiomara yadira yan yesenia yetta ying yolande yolonda
yoshiko zachariah zachery zackary zaida zandra zane zella zelma zena zenaida zenobia zina zita zoila zona zora zoraida zula
zulema zulma
""".split()
)

SURNAMES: tuple[str, ...] = tuple(
    """
aaron abel abernathy abraham abrams acevedo acker ackerman acosta adair adamson adcock addison adkins adler agee aguilera
aguirre aiken akers akins alaniz albert albrecht albright aldrich aldridge alfaro alford ali alley allison allred alonso alonzo
alston altman alvarado amaya ambrose ames amos anaya anders andersen andrade angel anthony aponte aragon archer arellano arias
arnett arredondo arrington arroyo arthur ash ashby ashley askew atkins atwood augustine avalos avery avila aviles ayala ayers
babb babcock baca bacon baer baez baggett bagley bain baird barajas barbour barger barksdale barlow barnard barney barnhart barr
barrera barrios barron barrow barry barth bartholomew bartlett bartley bassett bateman batts bauer baum bauman bautista baxter
beal bearden beasley beatty beaty beaulieu beavers becerra beckman beebe begay belanger belcher bellamy beltran benavides bender
benedict benitez benjamin benoit bentley benton bergeron bergman berman bermudez bernal bernard bernier bernstein betts beverly
beyer biggs billings bingham blackman blackmon blackwell blalock blanchard blanco blankenship blanton bledsoe blevins bliss
bloom blount blum boggs bolden boles bollinger bolton bonilla bonner booker boone borden boswell bouchard boucher boudreaux
bourgeois bowden bower bowers bowie bowles bowling bowser boyce boyer boykin boyles braden bradshaw bragg brandon brandt branham
brannon brantley braswell braun bravo braxton bray brenner brewster brinkley briscoe britt britton brock bronson broussard
brower browne browning bruce bruner brunner bruno brunson bryan bryson buckley buckner bullard bullock bunch bundy burch burden
burdick burger burgess burgos burkett burkhart burks burnett burnette burnham burr burrell burris burroughs burrows burt busby
busch butts byers bynum byrd caballero cabrera cagle cahill cain calderon calhoun callahan callaway calloway calvert camacho
campos canales cannon cano cantrell cantu capps cardenas cardona cardwell carey carlisle carlton carmichael carmona carnes
carney caron carrasco carrillo carrington cartwright caruso carver casey cason cassidy castaneda castellanos cates caudill
cavanaugh cavazos cervantes chacon chadwick chamberlain chan chaney chappell charles chastain chatman chavis cheek cheney cheng
cherry chester childers childress childs chin cho choi christensen christiansen christie christopher christy chu chung cisneros
clay cleary clement clemons clevenger clifford clifton cline clinton cloutier coates cobb coburn cochran cody coe coffey coffman
coker colbert coles coley collier colon colvin comer compton conklin connell connelly conner connors conrad conroy contreras
conway cooke cooley coon copeland corbin corcoran cordero cordova corey corley cormier cornelius cornell cornett corona coronado
correa cortes cortez costa costello cote cottrell coulter courtney couture covington cowan coyle crabtree crain cramer crandall
craven creech crenshaw crespo crews crisp crocker crockett croft cronin crook crosby crouch crowder crowe crowell crowley crum
crump cuellar cuevas cullen culver cummins curran currie curry cutler cyr dahl daigle dailey dale daley dalton daly daniel darby
darden darling darnell daugherty davenport david davila davison dawkins deaton decker dejesus delacruz delaney delarosa
delatorre deleon delong dempsey dennison denny denson dent denton devine dewitt dias dick dickens dickerson dickey dickinson
diehl dietrich dietz diggs dill dillard dillon dobbins dobbs dobson dodd dodge dodson doe doherty dolan dominguez donahue donald
donaldson dooley doran dorman dorsey doss dotson doty dougherty dowdy dowell dowling downey downing dozier driscoll drummond
duarte dube dubois dubose duckworth dudley dugan dukes dumas dunbar dunham dunlap dupre dupree duran durant durbin dutton duvall
dwyer dye dyer dykes dyson easley eason eastman eaton echols eckert eddy edmonds edmondson egan elam eldridge elias elkins eller
elliot ellison ellsworth elmore emerson emery engel engle ennis enriquez epperson epps ernst ervin erwin escobar escobedo
esparza espinosa espinoza esposito esquivel estes estrada etheridge eubanks everett ewing ezell fagan fairchild farley farr
farrar farris faulk faulkner faust fay felder feldman feliciano felix felton fenton ferreira ferrell ferris figueroa fink finley
finn finney fischer fitch fitzpatrick flaherty flanagan floyd foley fontaine fontenot foote forrest fournier franco franks
frazier frederick frey fritz frye fuentes fugate fulton gabriel gagne gagnon gaines gale galindo gallardo gallegos gallo
galloway galvan gann gant garland garner garrison garvin gary garza gaskins gaston gatlin gauthier gee geiger gentry gerber
gibbons gifford gil gilchrist giles gillespie gilliam gillis gilmore gipson girard givens gleason glenn glover goddard godfrey
godwin goetz goff goins goldsmith gomes goode goodrich goodson gore gorman goss gould grady granger grantham grayson greenwood
greer gregg gregory grier griffith griggs grimes grimm grossman grover grubb grubbs guerra guerrero guevara guidry guillory
guinn gunn gunter gustafson guthrie haas hackett hadley hagan hagen hager hahn haines hairston haley hamby hamlin hamm hammonds
hammons hampton han hancock haney hankins hanks hanley hanna hannah harden hardin hargrove harley harman harmon harms harrell
harrington hartley hartman haskins hastings hatcher hatfield hathaway hatton hawley hawthorne hayden haynes hays hayward haywood
healy hearn hebert heck hedrick heller helms helton hemphill hendricks hendrickson hendrix henley hensley henson herbert herman
herndon herring herrington herron hess hester hewitt hickey hickman higginbotham hightower hilliard hillman hilton hinds hinkle
hinojosa hinson hinton hirsch hitchcock hobbs hobson hodge hoff hogan hogue holbrook holcomb holden holley holliday
hollingsworth hollis holloway holman holton honeycutt hong hooker hooper hoover hopson horne horner hoskins houck hough houser
howe hoyt huang hubbard huber huddleston hudgins huerta huff huffman huggins hummel humphrey humphreys humphries huntley hurd
hurley hurst huston hutchins hutchinson hutchison hutson hutton huynh hyatt hyde hyman ibarra inman irizarry irvin irving isaac
isaacs iverson ivey ivy jacob jacobsen jacobson jacques jameson jamison jansen jaramillo jarrell jarrett jarvis jean jeffers
jefferson jeffries jernigan jeter jewell john johns jorgensen joyce joyner juarez judd kaiser kane kang kauffman kay kearney
kearns keating keenan keene keith kellogg kelsey kemp kendall kendrick kenney kenny kern kerns kerr kessler keyes kidd kilgore
killian kilpatrick kimball kimble kimbrough kincaid kinney kinsey kirby kirk kirkland kirkpatrick kiser kline knapp knowles knox
knutson koch koehler koenig kohler kraft krause krueger kruse kuhn kurtz kyle lacey lackey lacy ladd ladner laird lam lamar
lancaster landers landis landrum landry lang lange langford langley langston lanier lankford lara larkin lassiter latham lau
laughlin lawler layne layton leal leary leavitt leblanc ledbetter ledford leggett lehman lentz leon leslie lester levesque levin
leyva libby liles lilly lim lind linder lindsay lindsey linn lipscomb littlefield littlejohn livingston locke lockett lockhart
lockwood lofton lombardo longoria loomis looney lopes lorenz lott louis lovell lovett lowery lowry loyd lozano lucero ludwig
lugo lujan luke luna lund lundy lunsford lusk luther lutz lyle lyles lynn lytle mabry machado macias mack mackey madden maddox
madsen magana magee maguire maher mahoney maldonado mallory malloy malone maloney manley mansfield manuel marcum marcus marin
marino marion marquez marrero massey mata mathews mathis matlock matos matson mattingly mattson maurer maxwell mayberry mayer
mayes mayfield maynard mayo mays mcallister mcbride mccabe mccain mccall mccann mccarty mccauley mcclain mcclellan mcclelland
mcclendon mccloud mcclure mccollum mcconnell mccord mccormack mccormick mccoy mccracken mccray mccullough mcdaniel mcdermott
mcdonough mcdowell mcelroy mcfadden mcfarland mcgee mcghee mcgill mcginnis mcgowan mcgrath mcgraw mcgregor mchugh mcintosh
mcintyre mckay mckee mckenna mckinley mckinney mckinnon mcknight mclain mclean mcleod mcmahan mcmahon mcmanus mcmillian mcmullen
mcnair mcnally mcnamara mcneal mcneil mcneill mcpherson mcqueen mcrae mcwilliams mead meade meadows medeiros medley medrano
meeks meier mejia melendez melton melvin mercado meredith merrill merritt messer metcalf metz metzger meyers meza michael
michaels michaud michel middleton milligan milton mims minton miranda mixon mize mobley mock moffett mohr monahan monroe
montalvo montanez montano montes montoya mooney mora moreland morin morrow morse moseley moser moses mosher mosley mott moulton
moya moyer mullen muniz munson murdock murillo murry myles myrick nadeau nance napier naquin nava naylor neely neff negron
nesbitt newberry newby newcomb newell newsome nicholas nickerson nielson nieto nieves nix noel norwood novak nowak nugent nunn
oakes oakley ochoa oconnell odell odom ogden ohara ojeda okeefe oldham oleary oneal oneil oneill ornelas orourke orozco orr
osborn otero ott otto ouellette overstreet overton pacheco padgett pagan paige palacios paquette parham parks parnell parr parra
parris parrish parrott parson patrick patten patton paul paulson paxton payton peachey peacock pearce peck pedersen pederson
pelletier pendleton penn pennington pepper peralta perdue pereira pettit petty phelps phipps pickens pickering pickett pierre
pierson pimentel pina pineda piper pittman pitts platt plummer poe poirier polk pollard pollock ponce portillo posey potts prado
prater prather prescott presley pressley preston pringle pritchard pritchett pruett pruitt pryor puckett pugh pulliam purcell
purvis putnam pyle quarles quezada quinones quintana quintero quiroz rader radford ragland ragsdale rainey ramey randle randolph
rangel rankin rasmussen ratliff raymond reagan reardon reaves redd redding redman redmond reece reeder regan reilly renteria
reyna rhoades richard richey richter ricks riddick riddle ridley riggs ritchie ritter rivas roark roberson robinette robison
robles rocha roche rockwell rodrigues rodriquez roe rojas roland rollins roman romano romo rooney roper rosa rosado rosales
rosario rosas rosenthal rossi rouse rowan rowell rowland rowley roy rubin rubio rucker rudd rudolph ruff ruffin russ russo ruth
rutherford rutledge ryder sadler saenz salas saldana salgado salinas salmon salter sampson sams samuel samuels sanderson sanford
santana sapp sargent saucedo sawyer saylor schaeffer schafer schaffer schell schmitt schmitz schreiber schulz schumacher
schuster scruggs sears seay segura sellers serna serrano sewell sexton seymour shafer shaffer shannon shapiro sharpe shaver shea
shearer sheehan sheets sheldon shepard shepherd sheppard sheridan sherrill sherwood shipley shipman shipp shirley shockley
shoemaker shuler shultz siegel sierra simms simons sinclair singletary sisk sizemore skaggs skelton skinner slade slater
slaughter sloan smallwood smiley sneed snell snider snodgrass snowden solis sorensen sorenson sosa sousa souza spangler spann
spaulding speer spence spicer spivey sprague squires stacy stafford stahl staley stallings stamper stanford stanton staples
stapleton starkey starnes starr staton stearns steen steiner sterling stiles stinson stjohn stockton stoddard stoner storey
stovall stratton streeter stringer stroud stuart stubbs suarez sumner sutherland swain swann swartz sweeney swenson switzer
sykes sylvester tabor tackett talbot talley tang tapia tate tatum teague templeton terrell thacker tharp thayer thomason thorne
thorpe thurman thurston tidwell tilley tillman timmons tinsley tipton titus tobin tolbert tomlinson tompkins toney torrez toth
tovar tracy trahan travis traylor trejo trent trevino trimble triplett tripp trujillo tuttle tyson ulrich unger valentin
valentine valenzuela valle vance vandyke vang vann varela varner vazquez vela velasco velazquez velez ventura vera vernon vick
vickers villa villalobos villanueva villarreal villegas vincent vinson vogel vogt voss waddell wagoner waite wakefield walden
waldron waller wallis walter ware washburn waterman watt webber weldon weller wellman werner wesley westbrook weston wetzel
whalen whaley whatley wheatley whipple whitaker whitehead whitfield whitley whitlock whitman whitmore whitney whitt whittaker
whitten whittington wiggins wilburn wiley wilhelm wilkerson wilkes willard willett willey william willingham willoughby winkler
winn winslow winston wiseman witherspoon witt wolff womack woodall woodard woodruff woodson woody wooten worley worrell
worthington wray wynn xiong yancey yarbrough yazzie ybarra yeager yoder yost youngblood zamora zapata zavala zeigler zepeda
ziegler zimmer zuniga
""".split()
)
