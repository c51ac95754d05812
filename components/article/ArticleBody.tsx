import type { BodyBlock } from '@/queries/views'
import { Picture } from '../Picture'
import { StoryChart } from '../charts/StoryChart'
import { InlineText } from './InlineText'

const IN_COLUMN = '(min-width: 1040px) 680px, calc(100vw - 2.5rem)'

function Block({ block }: { block: BodyBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <InlineText inlines={block.children} />
        </p>
      )
    case 'heading': {
      const Title = `h${block.level}` as const
      return (
        <Title id={block.id}>
          <InlineText inlines={block.children} />
        </Title>
      )
    }
    case 'quote':
      return (
        <blockquote>
          <p>
            <InlineText inlines={block.children} />
          </p>
        </blockquote>
      )
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List>
          {block.items.map((item, index) => (
            <li key={index}>
              <InlineText inlines={item} />
            </li>
          ))}
        </List>
      )
    }
    case 'table':
      return (
        <table className="body-table">
          {block.caption && <caption>{block.caption}</caption>}
          {block.head.length > 0 && (
            <thead>
              <tr>
                {block.head.map((cell, index) => (
                  <th key={index} scope="col">
                    <InlineText inlines={cell} />
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {block.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={column}>
                    <InlineText inlines={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
    case 'chart':
      return <StoryChart chart={block.chart} />
    case 'picture':
      return <Picture picture={block.picture} sizes={IN_COLUMN} />
  }
}

/** The blocks of a story, in order. */
export function ArticleBody({ blocks }: { blocks: BodyBlock[] }) {
  return blocks.map((block, index) => <Block key={index} block={block} />)
}
