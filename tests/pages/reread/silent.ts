/**
 * Kinds of sentences that have such words but state nothing that a page could contradict: what a word means, what a list leaves out, what
 * people do in two jobs. A new kind is read by a rule unless there is nothing to recompute.
 */
export const silent: readonly RegExp[] = [
  // What two jobs share, by ratings that no page prints.
  /^(?:Both lean on|Both ask for|In both, people|It asks more of|No single skill or activity stands out in both|Nothing is rated much higher there)/,
  /^It takes more preparation\.$/,
  /^(?:O\*NET and the Bureau both list|O\*NET lists|The Bureau lists|Neither O\*NET nor the Bureau lists) the pair/,
  /^The Bureau does not list the pair\.$/,
  // A card's own facts, which "reads the same elsewhere" holds against the neighbor's page.
  /^(?:less than )?\d+ years(?: or more)? in a related job$/,
  // What scores and lists are, and are not.
  /^Scores like these describe tasks that AI could touch and not jobs that will go\.$/,
  /^It leaves out robots, demand and how many others will want the job\.$/,
  /^That does not make AI the cause: the Bureau’s table gives none\.$/,
  /^Whether fewer are hired depends on demand, prices and law, which no score here measures\.$/,
  /^O\*NET has not rated the skills and knowledge of this job/,
  /^Nor does it know of licenses and credentials/,
  /^Its table gives no cause\.$/,
  // How to read the drawing of pay.
  /^The box holds the middle half of those who do this work, the line the middle four fifths; the mark is the published median\.$/,
  /^The gray strip is the middle half of the medians of all (?:detailed )?occupations\.$/,
  /^Measured in May 202[45]\.$/,
  /^The range is this site’s estimate from the measured pay of the occupations inside it, May 2024\.$/,
  /^Pay is that of employees in May 2025; the self-employed are not in the survey\.$/,
  // What the Bureau's categories are, and other names.
  /^The categories compare occupations with one another and do not forecast the loss of jobs\.$/,
  /^.+: where each measure ranks it$/,
  /^Source: August 2026$/,
  /^Also called: /,
  // The address on the bar that a picture may be taken of.
  /^Work Atlas, [\w./:-]+\.$/,
  /^Parts of /,
  /^(?:Pay of .+, tenth to ninetieth percentile|Where each measure ranks .+, as percentiles of all detailed occupations|Where each measure ranks .+, as percentiles of all occupations)$/,
  // What the columns of activities hold, and what they cannot tell.
  /^Work: part of the job’s work; its bar is full where people ask often \(1% of all conversations or more\)/,
  /^Asked: part of all conversations\.$/,
  /^Conversations are those of everybody in the United States with one assistant, /,
  /^Parts of the work are the study’s, from O\*NET 29\.0\.$/,
];
