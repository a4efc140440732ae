import { nothing, type TemplateResult } from 'lit';
import { html } from '../shared/prefixed-html.js';
import type { PlacedPosting } from './posting-presenter.js';

/** Parts of an opened posting as a page meets them on a list (https://drafts.csswg.org/css-shadow-parts/#exportparts-attr). */
const DETAIL_PARTS =
  'base:detail,title:detail-title,meta:detail-meta,badge:detail-badge,facts:detail-facts,body:detail-body,languages,share,contents,shared,apply-bar,apply,apply-link,button,accordion,process,lead,note,note-warning,note-success,contact,callout,callouts,quote,icon,notice,retry,skeleton,related,related-title,list,item,card,card-title,card-link,card-meta,card-intro,card-facts,card-fact,card-badge,card-mark';

/** The element of a posting that a list has opened. */
export function detailInList(posting: PlacedPosting): TemplateResult {
  const { job, bundleUrl, reader, context, headingLevel, source, forwardParams, process } = posting;
  return html`<job-detail
    class="detail"
    exportparts=${DETAIL_PARTS}
    lang=${reader}
    heading-level=${headingLevel}
    source=${source ?? nothing}
    forward-params=${forwardParams}
    process=${process ?? nothing}
    .src=${bundleUrl}
    .job=${job}
    .context=${context}
  ></job-detail>`;
}
