/** Version of the shape in which a register's content is kept. */
export const currentSchemaVersion = 1
