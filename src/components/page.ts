// What every page loads. Elements that a page does not have cost it only these bytes; what answers only to a reader
// who does something is fetched then.
import './article/article-notices.ts';
import './article/language-hint.ts';
import './article/on-first-move.ts';
import './article/table-of-contents.ts';
import './feedback/feedback-form.ts';
import './navigation/language-menu.ts';
import './navigation/theme-menu.ts';
import './search/search-box.ts';
