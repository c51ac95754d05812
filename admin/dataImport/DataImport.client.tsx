'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useState, type DragEvent } from 'react'

import type { Mapping } from '../../domain/statistics/columns'
import type { TableCheck } from '../../newsroom/bulk/types'
import { useEarlyFile } from '../useEarlyFile'
import { MappingTable } from './MappingTable.client'
import { askCheck, askProgress, askStart } from './askImport'
import { type DataImportWords, dataImportWords } from './words'

const askEveryMs = 700

type Run = { id: string; written: number; total: number; state: 'done' | 'removed' | 'void' | 'writing'; reason: string | null }

/** A table in, its columns, what is wrong with which row, the import with its progress. */
export function DataImport({ admin, api }: { admin: string; api: string }) {
  const { language } = useTranslation().i18n
  const words = dataImportWords(language)
  const input = useId()
  const [file, setFile] = useState<File | null>(null)
  const [check, setCheck] = useState<TableCheck | null>(null)
  const [mapping, setMapping] = useState<Mapping | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [isStale, setStale] = useState(false)
  const [isOver, setOver] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [run, setRun] = useState<Run | null>(null)

  async function inspect(table: File, given: Mapping | null) {
    setBusy(true)
    setRefusal(null)
    setRun(null)
    const answer = await askCheck(api, table, given, words)
    setBusy(false)
    if (!answer.ok) return setRefusal(answer.message)
    setCheck(answer.result)
    setMapping(answer.result.mapping)
    setStale(false)
  }

  function take(table: File | undefined) {
    if (!table || isBusy) return
    setFile(table)
    setCheck(null)
    void inspect(table, null)
  }

  const chooser = useEarlyFile(take)

  async function start() {
    if (!file || !mapping || isBusy) return
    setBusy(true)
    setRefusal(null)
    const answer = await askStart(api, file, mapping, words)
    setBusy(false)
    if (!answer.ok) return setRefusal(answer.message)
    setRun({ ...answer.result, written: 0, state: 'writing', reason: null })
  }

  const runId = run?.state === 'writing' ? run.id : null
  useEffect(() => {
    if (!runId) return
    const timer = setInterval(() => void askProgress(api, runId, dataImportWords(language)).then((answer) => {
      if (answer.ok) setRun({ id: runId, ...answer.result })
    }), askEveryMs)
    return () => clearInterval(timer)
  }, [api, language, runId])

  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  const mayStart = check !== null && check.problemTotal === 0 && check.ready > 0 && !isStale && !isBusy && run === null
  return (
    <div className="import data-import">
      <header className="import__head">
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
      </header>
      <div className={`import__drop${isOver ? ' is-over' : ''}`} onDragOver={(event) => { event.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)} onDrop={drop}>
        <p>
          {file ? <strong>{file.name}</strong> : words.drop}{' '}
          <input ref={chooser} id={input} className="import__file" type="file" accept=".csv,.tsv,.txt,.xlsx" onChange={(event) => { take(event.target.files?.[0]); event.target.value = '' }} />
          <label htmlFor={input}>{file ? words.another : words.choose}</label>
        </p>
        <p className="import__hint">{words.limits}</p>
      </div>
      <p role="status" className="data-import__status">{isBusy ? words.checking : ''}</p>
      {refusal && <p role="alert" className="import__refusal"><strong>{refusal}</strong></p>}
      {check && mapping && (
        <>
          <section>
            <h2>{words.mapping}</h2>
            <p className="import__hint">{words.mappingHint}</p>
            <MappingTable headers={check.headers} mapping={mapping} isEnglish={language === 'en'} words={words} onChange={(changed) => { setMapping(changed); setStale(true); setRun(null) }} />
            <p className="data-import__act"><button type="button" aria-disabled={isBusy} onClick={() => file && !isBusy && void inspect(file, mapping)}>{words.check}</button></p>
          </section>
          {!isStale && <Findings check={check} words={words} />}
          <p className="data-import__act">
            {mayStart && <button type="button" className="import__primary" onClick={() => void start()}>{words.start(check.ready)}</button>}
          </p>
          {run && <Progress run={run} admin={admin} words={words} />}
        </>
      )}
      <p className="data-import__export"><a href={`${api}/data-export`} download>{words.exportAll}</a></p>
    </div>
  )
}

function Findings({ check, words }: { check: TableCheck; words: DataImportWords }) {
  return (
    <section>
      <p className="import__summary" role="status">{words.found(check.total, check.ready, check.revisions, check.same)}</p>
      {check.problemTotal > 0 && (
        <>
          <p className="import__refusal"><strong>{words.problems(check.problemTotal, check.problems.length)}</strong></p>
          <table className="data-import__table data-import__problems">
            <thead><tr><th scope="col">{words.line}</th><th scope="col">{words.problem}</th></tr></thead>
            <tbody>{check.problems.map(({ no, field, zh, en }, index) => <tr key={`${no} ${field} ${index}`}><th scope="row">{no}</th><td>{words.isEnglish ? en : zh}</td></tr>)}</tbody>
          </table>
        </>
      )}
      <h2>{words.sample}</h2>
      <div className="data-import__scroll">
        <table className="data-import__table">
          <thead><tr><th scope="col">{words.line}</th>{check.headers.map((heading, index) => <th key={index} scope="col">{heading}</th>)}<th scope="col">{words.understood}</th></tr></thead>
          <tbody>
            {check.sample.map(({ no, cells, understood }) => (
              <tr key={no}><th scope="row">{no}</th>{check.headers.map((_heading, index) => <td key={index}>{cells[index]}</td>)}<td>{understood ?? '—'}</td></tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Progress({ run, admin, words }: { run: Run; admin: string; words: DataImportWords }) {
  if (run.state === 'done') return <p role="status" className="import__same">{words.done(run.total)} <a href={`${admin}/collections/observations`}>{words.list}</a></p>
  if (run.state !== 'writing') return <p role="alert" className="import__refusal"><strong>{words.void(run.reason ?? '')}</strong></p>
  return (
    <div role="status">
      <progress max={run.total} value={run.written} />
      <p>{words.writing(run.written, run.total)}</p>
    </div>
  )
}
