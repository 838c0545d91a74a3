/**
 * Ordinary words one edit away from a word of the safety vocabulary. They are never "repaired":
 * without this list `diet` would read as `die` and `hill` as `kill`.
 */
export const REAL_WORDS: readonly string[] = `
addition alice alike amusing ape aped arm attach attacks attempts bang banged banging bats beach beads
beaming beams beans bearing bears beast beasts beat belts bests bets betting bill billed billing bills
bits bleedings blending blond bloods bloody bloom blu blues blur blurred boating boats breach breadth
breathed breaths breeding bride bridges bridget brood bump burdens buren burping burt burying cape caped
chang changed changing charm charming cheat chess chests chet chokes chose clive clue coke collapse
collapses cooke cooked cooking crest cried curt dad deaf deal dean dear deaths dee deed depth dia dice did
died dies diet dig dim dime din ding dip dir dire disappears dive diving djing doe doing draped dread dried
dropping drying due dumb dump dumping dwelling dye eating eats emergence exists exit exiting exits fang
farm farming fife fill filled filling fills fits five flood force forces forged formed fridge fried gang
gaped gaping gill gills give giving glue goose grape grasping ham han hana hand handed handing hangs hank
hans hard harding hare hari harms harp hart hats head hear heard hears hearst hearth hearts heat heath
heating heats hill hills hinging hints hips his hiss hit hitting hive homeless hong hung hunt hunting
hurling hurst hurts hut huts ill its ive jang jill jumps keating killer killings kills kilo kits kurt
leach lead lice lie lifes lift like liking lime line lining lite lived liver lives loose love loving
lozenge lump lying mead meath mill milling mills moose nape noise norse nose olive overdoses painted pang
paralyses paralyzed pie piles pill pits polls prison pulls pump pumping putting race raced racing rage
raged raging rake raked rang ranged ranging rap rapes rapid rare rasped rate rated rating rave raved read
reaped ridge ripe rope roped sang seating seats selling shallow shang shook shoots short shot shout
shouting sits sitting skill skilled slab smelling spelling spills spurred stabs stan star stat stay stoke
strange strike strode stroked strokes suicides swab swallows tab tables tablet tainted tang tape taped
threat threaten throats tie tied till tired tits tongues triad trier tries turning tying vape vaping vie
wang warm warming weapons wife will willed willing wills wits wreath yang ying
`
  .trim()
  .split(/\s+/);
