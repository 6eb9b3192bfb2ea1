import { archivedLink } from './archived-link.ts';
import { archivedWithoutSuccessor } from './archived-without-successor.ts';
import { badAnchor } from './bad-anchor.ts';
import { bareShortLink } from './bare-short-link.ts';
import { brokenLink } from './broken-link.ts';
import type { Check } from './check.ts';
import { differentHeadingIds } from './different-heading-ids.ts';
import { differentOutline } from './different-outline.ts';
import { doubledQuestion } from './doubled-question.ts';
import { doubledWord } from './doubled-word.ts';
import { draftLink } from './draft-link.ts';
import { duplicateKey } from './duplicate-key.ts';
import { duplicateSlug } from './duplicate-slug.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { emptyHeading } from './empty-heading.ts';
import { emptyLink } from './empty-link.ts';
import { genericLinkText } from './generic-link-text.ts';
import { gifImage } from './gif-image.ts';
import { hardCodedAddress } from './hard-coded-address.ts';
import { headlessTable } from './headless-table.ts';
import { imageWithoutText } from './image-without-text.ts';
import { impossibleDate } from './impossible-date.ts';
import { incompleteVideo } from './incomplete-video.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { largeImage } from './large-image.ts';
import { linkToItself } from './link-to-itself.ts';
import { loneQuestions } from './lone-questions.ts';
import { mergedLink } from './merged-link.ts';
import { missingAnchor } from './missing-anchor.ts';
import { missingHeadingId } from './missing-heading-id.ts';
import { missingImage } from './missing-image.ts';
import { missingTranslation } from './missing-translation.ts';
import { mojibake } from './mojibake.ts';
import { outdatedTranslation } from './outdated-translation.ts';
import { noArticles } from './no-articles.ts';
import { placeholder } from './placeholder.ts';
import { possibleSecret } from './possible-secret.ts';
import { rawHtml } from './raw-html.ts';
import { referenceLink } from './reference-link.ts';
import { retiredName } from './retired-name.ts';
import { reusedId } from './reused-id.ts';
import { skippedHeadingLevel } from './skipped-heading-level.ts';
import { strayMarkup } from './stray-markup.ts';
import { titleInBody } from './title-in-body.ts';
import { unclosedCode } from './unclosed-code.ts';
import { unknownAlert } from './unknown-alert.ts';
import { unknownCategory } from './unknown-category.ts';
import { unknownId } from './unknown-id.ts';
import { unreachableArticle } from './unreachable-article.ts';
import { untranslatedText } from './untranslated-text.ts';
import { unusableLink } from './unusable-link.ts';
import { unusedFile } from './unused-file.ts';
import { vanishedId } from './vanished-id.ts';

/** All checks, in the order of the documentation. */
export const checks: readonly Check[] = [
  // Front matter
  unknownCategory,
  impossibleDate,
  duplicateTitle,
  duplicateSlug,
  unknownId,
  duplicateKey,
  placeholder,
  // Questions
  doubledQuestion,
  loneQuestions,
  // Ids
  noArticles,
  reusedId,
  vanishedId,
  // Links
  brokenLink,
  draftLink,
  archivedLink,
  mergedLink,
  linkToItself,
  missingAnchor,
  hardCodedAddress,
  bareShortLink,
  unusableLink,
  emptyLink,
  genericLinkText,
  referenceLink,
  // Structure
  titleInBody,
  emptyHeading,
  skippedHeadingLevel,
  missingHeadingId,
  differentHeadingIds,
  differentOutline,
  badAnchor,
  headlessTable,
  unclosedCode,
  rawHtml,
  unknownAlert,
  strayMarkup,
  // Images and films
  missingImage,
  imageWithoutText,
  unusedFile,
  largeImage,
  gifImage,
  incompleteVideo,
  // Wording
  retiredName,
  mojibake,
  invisibleCharacter,
  doubledWord,
  possibleSecret,
  // Translation
  missingTranslation,
  outdatedTranslation,
  untranslatedText,
  // Life of an article
  unreachableArticle,
  archivedWithoutSuccessor,
];
