// Payload's Local API skips access control unless told otherwise. Whoever calls it writes down which of the two is meant.
const OPERATIONS = new Set([
  'count', 'countGlobalVersions', 'countVersions', 'create', 'delete', 'duplicate', 'find', 'findByID', 'findDistinct', 'findGlobal', 'findGlobalVersionByID',
  'findGlobalVersions', 'findVersionByID', 'findVersions', 'restoreGlobalVersion', 'restoreVersion', 'update', 'updateGlobal',
])

const isPayload = (node) =>
  (node.type === 'Identifier' && node.name === 'payload') ||
  (node.type === 'MemberExpression' && !node.computed && node.property.type === 'Identifier' && node.property.name === 'payload')

const keyOf = ({ key }) => (key.type === 'Identifier' ? key.name : key.value)

const withoutCast = (node) => (node?.type === 'TSAsExpression' || node?.type === 'TSSatisfiesExpression' ? withoutCast(node.expression) : node)

function variableNamed(scope, name) {
  for (let at = scope; at; at = at.upper) if (at.set.has(name)) return at.set.get(name)
  return null
}

/** Whether the object literal says it, itself or through a constant written as a literal that it spreads. */
function saysSo(literal, scope) {
  return literal.properties.some((property) => {
    if (property.type === 'Property') return keyOf(property) === 'overrideAccess'
    if (property.argument.type !== 'Identifier') return false
    const [definition] = variableNamed(scope, property.argument.name)?.defs ?? []
    const isConstant = definition?.type === 'Variable' && definition.parent.kind === 'const'
    const value = isConstant ? withoutCast(definition.node.init) : null
    return value?.type === 'ObjectExpression' && saysSo(value, scope)
  })
}

/** @type {import('eslint').Rule.RuleModule} */
export const explicitOverrideAccess = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      missing: 'Write overrideAccess in the argument of payload.{{operation}}(): true for the system, false for a person.',
      unseen: 'Write the argument of payload.{{operation}}() in place, so that its overrideAccess can be seen.',
    },
  },
  create(context) {
    return {
      CallExpression(node) {
        const { callee } = node
        if (callee.type !== 'MemberExpression' || callee.computed || callee.property.type !== 'Identifier') return
        const operation = callee.property.name
        if (!OPERATIONS.has(operation) || !isPayload(callee.object)) return
        const [argument] = node.arguments
        if (argument?.type !== 'ObjectExpression') context.report({ node, messageId: 'unseen', data: { operation } })
        else if (!saysSo(argument, context.sourceCode.getScope(node))) context.report({ node, messageId: 'missing', data: { operation } })
      },
    }
  },
}
