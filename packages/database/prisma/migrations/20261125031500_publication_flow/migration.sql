-- AlterTable
ALTER TABLE "publication" ADD COLUMN     "endedAt" TIMESTAMPTZ(3),
ADD COLUMN     "note" JSONB;

-- CreateTable
CREATE TABLE "approval" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "registerId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL,
    "requestedById" TEXT NOT NULL,
    "requestedByName" TEXT NOT NULL,
    "comment" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" TEXT,
    "decidedByName" TEXT,
    "answer" TEXT,
    "frozen" JSON,

    CONSTRAINT "approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scheduledPublication" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "registerId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "languages" TEXT[],
    "note" JSONB,
    "reason" TEXT,
    "publishAt" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,
    "scheduledAt" TIMESTAMPTZ(3) NOT NULL,
    "scheduledById" TEXT NOT NULL,
    "scheduledByName" TEXT NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "failure" JSONB,

    CONSTRAINT "scheduledPublication_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "approval_registerId_id_idx" ON "approval"("registerId", "id");

-- CreateIndex
CREATE INDEX "scheduledPublication_registerId_id_idx" ON "scheduledPublication"("registerId", "id");

-- CreateIndex
CREATE INDEX "scheduledPublication_state_publishAt_idx" ON "scheduledPublication"("state", "publishAt");

-- CreateIndex
CREATE INDEX "publication_organisationId_publishedAt_id_idx" ON "publication"("organisationId", "publishedAt", "id");

-- AddForeignKey
ALTER TABLE "approval" ADD CONSTRAINT "approval_registerId_fkey" FOREIGN KEY ("registerId") REFERENCES "register"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scheduledPublication" ADD CONSTRAINT "scheduledPublication_registerId_fkey" FOREIGN KEY ("registerId") REFERENCES "register"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A publication was read until the next one, or until the log says that it was withdrawn.
UPDATE "publication" p SET "endedAt" = COALESCE(
    (SELECT n."publishedAt" FROM "publication" n WHERE n."registerId" = p."registerId" AND n."sequence" = p."sequence" + 1),
    (SELECT max(l."at") FROM "logEntry" l WHERE l."action" = 'register.withdrawn' AND l."subjectId" = p."registerId"::text),
    p."publishedAt")
WHERE NOT p."current";
