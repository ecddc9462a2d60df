-- CreateTable
CREATE TABLE "publicationFile" (
    "publicationId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "layout" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,
    "renderedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "publicationFile_pkey" PRIMARY KEY ("publicationId","language","layout","format")
);

-- AddForeignKey
ALTER TABLE "publicationFile" ADD CONSTRAINT "publicationFile_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
