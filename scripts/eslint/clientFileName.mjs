// Code for the browser is counted by its file names (docs/architecture.md), so no other file may be such code.
import { basename } from 'node:path'

/** @type {import('eslint').Rule.RuleModule} */
export const clientFileName = {
  meta: { type: 'problem', schema: [], messages: { name: "A file with 'use client' is named *.client.ts or *.client.tsx." } },
  create(context) {
    const isNamedSo = /\.client\.tsx?$/.test(basename(context.filename))
    return {
      'Program > ExpressionStatement[directive="use client"]'(node) {
        if (!isNamedSo) context.report({ node, messageId: 'name' })
      },
    }
  },
}
