import { wordsOf } from "../text/normalize-words.ts";

/**
 * What people of other languages call jobs and ask of them, where an English word is near enough to be taken for it: Spanish, French, German,
 * Italian, Portuguese. Words that English titles have as well, like "chef", mean the English ones wherever titles or pages know them.
 */
const words = `
  abogado abogada actriz agente albañil arquitecto artista asistente ayudante bombero cajero cajera camarero camarera camionero cantante carpintero
  chofer cocinero cocinera contador contadora cuidadora dentista desarrollador diseñador doctora economista electricista enfermera enfermero
  escritor farmacéutico fontanero gerente ingeniero ingeniera jardinero limpiador limpiadora maestra mecánico médico médica mesera mesero niñera
  obrero panadero peluquero peluquera periodista piloto pintor plomero policía profesora programador psicólogo psicóloga secretaria soldado taxista
  traductor vendedor vendedora veterinario cuánto gana sueldo salario trabajo empleo oficio
  agriculteur aide-soignante architecte avocat avocate banquier boucher boulanger caissier caissière chanteur charpentier comédien comptable
  cuisinier cuisinière dentiste directeur directrice écrivain éducateur éducatrice électricien enseignant enseignante facteur infirmier infirmière
  informaticien ingénieur instituteur institutrice jardinier journaliste juge maçon mécanicien médecin menuisier musicien notaire ouvrier ouvrière
  peintre pharmacien plombier policier pompier professeur secrétaire serveur serveuse traducteur vendeur vendeuse vétérinaire combien gagne métier
  emploi salaire travail
  angestellter anwalt anwältin apotheker apothekerin arbeiter arzt ärztin bäcker baecker beamter berater buchhalter buchhalterin busfahrer
  dolmetscher elektriker entwickler fahrer feuerwehrmann fleischer friseur friseurin gärtner gaertner hausmeister ingenieur kassierer kassiererin
  kellner kellnerin klempner koch köchin krankenpfleger krankenschwester landwirt lehrer lehrerin maler maurer mechaniker metzger musiker pfleger
  pflegerin polizist programmierer putzfrau rechtsanwalt richter sänger schauspieler schreiner sekretärin softwareentwickler steuerberater tierarzt
  tischler übersetzer verkäufer verkaeufer verkäuferin wissenschaftler zahnarzt beruf gehalt verdient wieviel
  architetto autista avvocato cameriera cameriere cassiere commesso contadino cuoco elettricista falegname farmacista giornalista idraulico
  infermiera infermiere ingegnere insegnante muratore operaio panettiere parrucchiere poliziotto ragioniere segretaria stipendio mestiere
  advogado advogada arquiteto bombeiro cabeleireiro carpinteiro cozinheiro eletricista encanador enfermeira enfermeiro engenheiro faxineira garçom
  jornalista motorista padeiro pedreiro policial trabalho emprego
`
  .trim()
  .split(/\s+/);

const asWritten = new Set(words);
const plain = new Set(words.flatMap(wordsOf));
/** Words that English writes with accents. */
const english = new Set(
  wordsOf("café résumé cliché fiancé fiancée naïve façade décor entrée exposé protégé crèche soirée déjà née touché séance"),
);

/** Words of a query, as they were typed, that belong to another language. `knows` tells the words, made plain, that titles or pages have. */
export function otherLanguageWords(query: string, knows: (word: string) => boolean): string[] {
  return (query.normalize("NFC").match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).filter((typed) => {
    if (/[^\p{Script=Latin}\p{M}]/u.test(typed)) return true;
    const hasAccents = /[^\p{ASCII}]/u.test(typed);
    if (hasAccents && asWritten.has(typed.toLowerCase())) return true;
    const [word] = wordsOf(typed);
    if (word === undefined || knows(word)) return false;
    return plain.has(word) || (hasAccents && !english.has(word));
  });
}
