"""Given names that English-language news prints often: evidence that a capitalised pair is a person.

Written from general knowledge of names in use in English-speaking and other countries.
"""

from __future__ import annotations

GIVEN: frozenset[str] = frozenset(
    """
aiden aoife bronwen callum chen chiara consuelo darnell declan dick dmitri ellie fergus giulia graciela heike keisha laurent luca
marta maya ming pilar sabine seamus shanice takashi tamika wei yuki yuri
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
rhys hamish alistair alastair jeremiah mo
""".split()
)

SURNAMES: frozenset[str] = frozenset(
    """
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
""".split()
)
"""Common surnames: a lone word in capitals of which one is told that it said something is more likely a person than a firm."""
