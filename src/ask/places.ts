/** Names of places, by which the tables are not split: each figure is of the whole United States. */
const states =
  "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia washington west_virginia wisconsin wyoming puerto_rico washington_dc";
const cities =
  "nyc los_angeles la chicago houston phoenix philadelphia san_antonio san_diego dallas austin seattle denver boston detroit portland las_vegas atlanta miami san_francisco sf silicon_valley bay_area new_orleans nashville minneapolis cleveland pittsburgh baltimore charlotte orlando tampa sacramento san_jose london manchester birmingham glasgow edinburgh liverpool leeds bristol cardiff belfast dublin paris berlin munich hamburg frankfurt madrid barcelona rome milan lisbon amsterdam brussels vienna zurich geneva stockholm oslo copenhagen helsinki warsaw prague budapest athens moscow kyiv istanbul dubai cairo lagos nairobi johannesburg mumbai delhi bangalore beijing shanghai hong_kong tokyo seoul singapore bangkok jakarta manila sydney melbourne brisbane perth auckland toronto vancouver montreal calgary ottawa mexico_city sao_paulo rio buenos_aires tenerife";
const countries =
  "uk britain great_britain england scotland wales northern_ireland ireland germany france spain italy portugal netherlands holland belgium switzerland austria sweden norway denmark finland iceland poland czechia hungary romania bulgaria greece turkey russia ukraine europe eu india china japan korea south_korea taiwan pakistan bangladesh indonesia philippines vietnam thailand malaysia australia new_zealand canada mexico brazil argentina chile colombia peru africa south_africa nigeria kenya egypt morocco israel saudi_arabia uae qatar iran iraq asia latin_america middle_east scandinavia";
const peoples =
  "british english scottish welsh irish german french spanish italian portuguese dutch belgian swiss austrian swedish norwegian danish finnish polish greek turkish russian ukrainian european indian chinese japanese korean australian canadian mexican brazilian african nigerian asian texan californian";

const pattern = (names: string) =>
  names
    .split(" ")
    .map((name) => name.replaceAll("_", " "))
    .join("|");

const named = new RegExp(
  `\\b(?:in|for|from|of|near|around|across|at|outside|within|to)(?: the| downtown| rural)? (${pattern(`${states} ${cities} ${countries}`)})\\b`,
);
/** What leaves no doubt where it stands without a word like "in". */
const bare = new RegExp(
  `\\b(${pattern(`${states} ${countries}`.replace(/\b(georgia|turkey|chile|jersey|maine)\b/g, "").replace(/ +/g, " "))}|nyc|london|chicago|san francisco|silicon valley|bay area|los angeles|hong kong)\\b`,
);
const people = new RegExp(
  `\\b(${pattern(peoples)}) (?!teachers?\\b|professors?\\b|tutors?\\b|translators?\\b|interpreters?\\b|majors?\\b)`,
);
const general =
  /\b(?:near me|in my (?:area|city|town|state|country|county|region|neighborhood)|where i live|my (?:state|city|town|area)|by state|by city|by country|per state|each state|which (?:state|city|country|cities|states|countries)|what (?:state|city|country)|best (?:state|city|country|place)|abroad|overseas|worldwide|globally|around the world|other countries|another country|local(?:ly)?|zip code|cost of living)\b/;

/** The place that a question names, or null. The United States as a whole is none: the tables are of it. */
export function placeIn(question: string): string | null {
  const text = question.replace(/\b(?:the )?(?:united states(?: of america)?|usa|u\.s\.a?\.?|america)\b|\bin the us\b|\bus\b/g, " ");
  return (named.exec(text)?.[1] ?? general.exec(text)?.[0] ?? bare.exec(text)?.[1] ?? people.exec(text)?.[1] ?? null)?.trim() ?? null;
}
