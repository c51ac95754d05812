import {
  BlockquoteFeature, BlocksFeature, BoldFeature, EXPERIMENTAL_TableFeature, FixedToolbarFeature, HeadingFeature, HorizontalRuleFeature,
  InlineToolbarFeature, ItalicFeature, lexicalEditor, LinkFeature, OrderedListFeature, ParagraphFeature, UnorderedListFeature, UploadFeature,
} from '@payloadcms/richtext-lexical'

import { chartBlock } from './chartBlock'
import { figureBlock } from './figureBlock'

/** The body of a story: what Chinese news is set in, and nothing that a reader's page could not show. */
export const bodyEditor = lexicalEditor({
  features: [
    ParagraphFeature(), HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }), BoldFeature(), ItalicFeature(), BlockquoteFeature(),
    UnorderedListFeature(), OrderedListFeature(), HorizontalRuleFeature(), EXPERIMENTAL_TableFeature(),
    LinkFeature({ enabledCollections: [], maxDepth: 0 }), UploadFeature({ enabledCollections: ['media'], maxDepth: 0 }),
    BlocksFeature({ blocks: [chartBlock], inlineBlocks: [figureBlock] }), FixedToolbarFeature(), InlineToolbarFeature(),
  ],
})
