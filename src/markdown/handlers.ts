import { evidenceLinkToHast, evidenceToHast } from './evidence/evidence-to-hast.ts';
import { headingToHast } from './headings/heading-to-hast.ts';
import { figureToHast } from './images/figure.ts';
import { imageToHast } from './images/image-to-hast.ts';
import { exchangeToHast, speakerNameToHast, topicToHast } from './interviews/exchange-to-hast.ts';

/** How each kind of node that is ours becomes HTML. */
export const handlers = {
  evidence: evidenceToHast,
  evidenceLink: evidenceLinkToHast,
  exchange: exchangeToHast,
  figure: figureToHast,
  heading: headingToHast,
  image: imageToHast,
  speakerName: speakerNameToHast,
  topic: topicToHast,
};
