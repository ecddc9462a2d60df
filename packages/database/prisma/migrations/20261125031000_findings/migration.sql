-- AlterTable
ALTER TABLE "publication" ADD COLUMN     "assessedOn" DATE,
ADD COLUMN     "errors" INTEGER,
ADD COLUMN     "lawPack" TEXT,
ADD COLUMN     "reason" TEXT,
ADD COLUMN     "warnings" INTEGER;

-- AlterTable
ALTER TABLE "register" ADD COLUMN     "assessedAt" TIMESTAMPTZ(3),
ADD COLUMN     "assessedOn" DATE,
ADD COLUMN     "assessedVersion" INTEGER,
ADD COLUMN     "errors" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "infos" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "lawPack" TEXT,
ADD COLUMN     "warnings" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "registerFinding" (
    "registerId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "organisationId" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "article" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "message" JSONB,

    CONSTRAINT "registerFinding_pkey" PRIMARY KEY ("registerId","ordinal")
);

-- CreateIndex
CREATE INDEX "registerFinding_organisationId_rule_registerId_ordinal_idx" ON "registerFinding"("organisationId", "rule", "registerId", "ordinal");

-- AddForeignKey
ALTER TABLE "registerFinding" ADD CONSTRAINT "registerFinding_registerId_fkey" FOREIGN KEY ("registerId") REFERENCES "register"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
