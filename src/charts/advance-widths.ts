/** Printed by `npm run fonts`: widths of characters in the site's typefaces, as `packed-widths.ts` writes them. */
export const packedWidths = {
  sans: "DM[bbmIOOZbIOISbbbbbbbbbbIIbbb[gkinebnqK`jayqsisiffqdd`fOSObbfch^hbMcgIIbJgfhhSZRg_x]_[OHObDIbbbg`II[[b",
  bold: "DP`ddpLQQ\\dLPLSddddddddddLLddd]hljofcosLblb{rtjtkggrffbfQSQdbgdi^icPdhJKdKhgiiV[Thb{`b]QJQdDLddch`LL``d",
  serif: "FMWmmzENN\\cJTIYmmmmmmmmmmKLccca|uxsn}U`~p~qvkvy|yrQYQcYbai^j`VdkOLjNlfki[YVig~fh^QIQcFJcc`lctII^^wc",
} as const;
