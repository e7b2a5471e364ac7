/** The examples of CommonMark 0.31 that come out otherwise, and why: numbered as in the specification, from 1. */
export const deviations: { reason: string; examples: number[] }[] = [
  {
    reason: 'HTML is a mistake (raw-html): none of it reaches a page.',
    examples: [
      21, 31, 148, 149, 150, 151, 152, 153, 154, 155, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171,
      172, 173, 174, 175, 176, 177, 178, 179, 180, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 201, 308, 309, 344,
      475, 476, 477, 491, 494, 524, 536, 613, 614, 615, 616, 617, 625, 626, 627, 628, 629, 630, 631, 642, 643,
    ],
  },
  {
    reason: 'Headings have ids, and none is an `<h1>`: the page has the title.',
    examples: [
      10, 59, 62, 66, 67, 68, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 86, 89, 90, 91, 95, 96, 102, 103,
      115, 141, 214, 215, 227, 228, 229, 230, 232, 300, 646, 647,
    ],
  },
  {
    reason: 'Links that leave the site say so (`rel`).',
    examples: [20, 346, 480, 481, 501, 526, 538, 594, 595, 600, 602, 603, 608, 611],
  },
  {
    reason: 'Pictures have a size and load lazily; one that stands alone is a figure, its title the caption.',
    examples: [
      517, 520, 531, 572, 573, 574, 575, 576, 577, 578, 579, 580, 581, 582, 583, 584, 585, 586, 587, 588, 589, 591,
    ],
  },
  {
    reason: 'Only addresses of the web, of mail and telephone are linked (unsafe-link).',
    examples: [500, 596, 598, 599, 601],
  },
  {
    reason: 'A link to a file of the newsroom becomes a link to its page.',
    examples: [484],
  },
  {
    reason: 'The scheme of an address is written in small letters.',
    examples: [597],
  },
  {
    reason: 'GFM makes links of bare addresses.',
    examples: [612],
  },
];
