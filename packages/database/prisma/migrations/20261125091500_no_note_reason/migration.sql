-- AlterTable
ALTER TABLE "publication" ADD COLUMN     "noNoteReason" TEXT;

-- AlterTable
ALTER TABLE "scheduledPublication" ADD COLUMN     "noNoteReason" TEXT;
