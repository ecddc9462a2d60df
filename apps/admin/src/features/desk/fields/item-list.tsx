import { type FactPath, withoutItem } from '@seloste/domain'
import { type KeyboardEvent, memo, type ReactNode } from 'react'
import { Button } from '../../../components/button.tsx'
import { PlusIcon } from '../../../components/icons.tsx'
import { showToast } from '../../../components/toast.ts'
import { useTexts } from '../../../language/catalogue.ts'
import { fold, useDesk, useFact, useView } from '../editing/desk-context.ts'
import { freshId, type Item, isItem, itemsAt, withItemBack, withItemMoved } from '../editing/items.ts'
import { fieldOf, focusAfterDrawing } from '../editing/reveal.ts'
import { ItemFindings } from '../findings/item-findings.tsx'
import { fieldTexts } from '../wording/field-texts.ts'
import { FieldFrame } from './field-frame.tsx'
import { ItemName } from './item-name.tsx'

/** What is needed of a list to show it. */
export interface ItemListProps {
  path: FactPath
  /** First letter of the ids of new items. */
  letter: string
  /** What the button says that adds one: “Add a purpose”. */
  addLabel: string
  /** The facts of a new item beside its id. */
  blank?: object
  /** The fields of an item. */
  fields: (path: FactPath) => ReactNode
  /** Items of one field each, shown without folding. */
  isFlat?: boolean
}

/** A list of items that are opened to be edited, added, moved and removed. */
export function ItemList(props: ItemListProps) {
  const { path, letter, addLabel, blank, isFlat = false } = props
  const desk = useDesk()
  const list = useFact(path)
  const items = Array.isArray(list) ? list.filter(isItem) : []
  const add = () => {
    const now = itemsAt(desk.store.get().register, path)
    const id = freshId(now, letter)
    desk.store.edit(path, [...now, { ...blank, id }])
    if (!isFlat) fold(desk, `${path}/${id}`, true)
    focusAfterDrawing(() =>
      document.querySelector<HTMLElement>(`[data-body="${CSS.escape(`${path}/${id}`)}"]`),
    )
  }
  return (
    <FieldFrame path={path} className="flex flex-col gap-2">
      {items.length > 0 && (
        <ul className={isFlat ? 'flex flex-col gap-3' : 'divide-y divide-line border-y border-line'}>
          {items.map((item, index) => (
            <ListItem
              key={item.id}
              list={path}
              id={item.id}
              isFirst={index === 0}
              isLast={index === items.length - 1}
              isFlat={isFlat}
              fields={props.fields}
            />
          ))}
        </ul>
      )}
      <Button size="small" className="self-start" data-add={path} onPress={add}>
        <PlusIcon />
        {addLabel}
      </Button>
    </FieldFrame>
  )
}

interface ListItemProps {
  list: FactPath
  id: Item['id']
  isFirst: boolean
  isLast: boolean
  isFlat: boolean
  fields: (path: FactPath) => ReactNode
}

const ListItem = memo(function ListItem({ list, id, isFirst, isLast, isFlat, fields }: ListItemProps) {
  const desk = useDesk()
  const texts = useTexts(fieldTexts)
  const path = `${list}/${id}`
  const isOpen = useView((view) => view.open.has(path))
  const move = (by: number) => {
    desk.store.rewrite(list, (register) => withItemMoved(register, list, id, by))
    focusAfterDrawing(() => fieldOf(path))
  }
  const remove = () => {
    const before = desk.store.get().register
    const items = itemsAt(before, list)
    const at = items.findIndex((item) => item.id === id)
    const neighbour = items[at + 1] ?? items[at - 1]
    desk.store.rewrite(list, (register) => withoutItem(register, list, id))
    const after = desk.store.get().register
    showToast({
      text: texts.removed(removedName(path)),
      undo: () => {
        if (desk.store.get().register === after) desk.store.undo()
        else desk.store.rewrite(list, (register) => withItemBack(register, before, list, id))
      },
    })
    focusAfterDrawing(() =>
      neighbour
        ? fieldOf(`${list}/${neighbour.id}`)
        : document.querySelector<HTMLElement>(`[data-add="${list}"]`),
    )
  }
  const keys = (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return
    const does = { ArrowUp: () => move(-1), ArrowDown: () => move(1), Delete: remove }[event.key]
    if (does === undefined) return
    event.preventDefault()
    event.stopPropagation()
    does()
  }
  const tools = (
    <div className="flex shrink-0">
      {!isFirst && (
        <Button tone="quiet" size="small" aria-label={texts.moveUp} onPress={() => move(-1)}>
          <span aria-hidden="true">↑</span>
        </Button>
      )}
      {!isLast && (
        <Button tone="quiet" size="small" aria-label={texts.moveDown} onPress={() => move(1)}>
          <span aria-hidden="true">↓</span>
        </Button>
      )}
      <Button tone="quiet" size="small" onPress={remove}>
        {texts.remove}
      </Button>
    </div>
  )
  if (isFlat) {
    return (
      <li data-body={path} onKeyDown={keys}>
        <FieldFrame path={path} className="flex flex-wrap items-start gap-x-2 gap-y-1">
          <div className="min-w-0 grow basis-56">{fields(path)}</div>
          {tools}
        </FieldFrame>
      </li>
    )
  }
  return (
    <li onKeyDown={keys} className="py-1">
      <FieldFrame path={path}>
        <div className="flex items-start gap-2">
          <button
            type="button"
            aria-expanded={isOpen}
            onClick={() => fold(desk, path, !isOpen)}
            className="flex min-h-9 min-w-0 grow cursor-pointer items-baseline gap-2 rounded-md py-1.5 text-left hover:text-accent"
          >
            <span
              aria-hidden="true"
              className={`inline-block text-soft transition-transform duration-100 ${isOpen ? 'rotate-90' : ''}`}
            >
              ›
            </span>
            <ItemName path={path} />
            {!isOpen && <ItemFindings path={path} />}
          </button>
          {tools}
        </div>
        {isOpen && (
          <div data-body={path} className="flex flex-col gap-5 pt-2 pb-5 pl-4">
            {fields(path)}
          </div>
        )}
      </FieldFrame>
    </li>
  )
})

function removedName(path: FactPath): string {
  return fieldOf(path)?.querySelector('[data-name]')?.textContent ?? ''
}
