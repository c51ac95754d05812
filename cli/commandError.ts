/** Refused by a command: one line for standard error, and the exit status (1 the input is refused, 2 the call is wrong). */
export class CommandError extends Error {
  override readonly name: string = 'CommandError'
  readonly status: number

  constructor(message: string, status = 1) {
    super(message)
    this.status = status
  }
}

/** The command was called wrongly; the usage is printed behind the message. */
export class UsageError extends CommandError {
  override readonly name = 'UsageError'

  constructor(message: string) {
    super(message, 2)
  }
}
