import type { ReactNode } from 'react'
import {
  Tabs as AriaTabs,
  type TabsProps as AriaTabsProps,
  Tab,
  TabList,
  TabPanel,
} from 'react-aria-components/Tabs'

/** Properties of tabs. */
export interface TabsProps extends Omit<AriaTabsProps, 'children' | 'className'> {
  label: string
  tabs: readonly { id: string; title: ReactNode; content: ReactNode }[]
  className?: string
}

/** A few views of the same thing, one at a time. */
export function Tabs({ label, tabs, className = '', ...props }: TabsProps) {
  return (
    <AriaTabs {...props} className={`flex flex-col gap-4 ${className}`}>
      <TabList aria-label={label} className="flex gap-5 overflow-x-auto border-b border-line">
        {tabs.map(({ id, title }) => (
          <Tab
            key={id}
            id={id}
            className={
              '-mb-px cursor-pointer border-b-2 border-transparent py-2 text-soft whitespace-nowrap hover:text-ink ' +
              'data-[selected]:border-accent data-[selected]:font-semibold data-[selected]:text-ink'
            }
          >
            {title}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
