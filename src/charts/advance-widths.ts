/** Printed by `npm run fonts`: widths of characters in the site's typefaces, as `packed-widths.ts` writes them. */
export const packedWidths = {
  sans: "DM[bb¥mIOOZbIOISbbbbbbbbbbIIbbb[§gkinebnqK`jayqsisiffqd¡d`fOSObbfch^hbMcgIIbJ¥gfhhSZRg_x]_[OHObDIbbbg`¢II[[±b",
  bold: "DP`dd¦pLQQ\\dLPLSddddddddddLLddd]ªhljofcosLblb{rtjtkggrf¢fbfQSQdbgdi^icPdhJKdK§hgiiV[Thb{`b]QJQdDLddch`¢LL``³d",
  serif: "FMWmm¦zENN\\cJTIYmmmmmmmmmmKLccca¬|ux¡sn}¦U`~p¹~¡q¡vkv¡y¹|yrQYQcYbai^j`VdkOLjN©lfki[YVig~fh^QIQcFJcc`lctII^^wc",
} as const;
