/** Parts of a card as a page meets them on a list (https://drafts.csswg.org/css-shadow-parts/#exportparts-attr). */
export const CARD_PARTS =
  'base:card,title:card-title,link:card-link,meta:card-meta,intro:card-intro,facts:card-facts,fact:card-fact,badge:card-badge';

/** Parts of an opened posting as a page meets them on a list. */
export const DETAIL_PARTS =
  'base:detail,title:detail-title,meta:detail-meta,facts:detail-facts,body:detail-body,apply-bar,apply,apply-link,button,accordion,process,note,contact,callout,quote';
