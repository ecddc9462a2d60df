CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;

-- Names sort by each language's own alphabet, whatever the server's locale. A server that was built
-- without ICU sorts by code point instead.
DO $$
DECLARE
  alphabet record;
BEGIN
  FOR alphabet IN SELECT * FROM (VALUES ('finnish', 'fi'), ('swedish', 'sv'), ('english', 'en')) AS a (name, locale) LOOP
    BEGIN
      EXECUTE format('CREATE COLLATION IF NOT EXISTS %I (provider = icu, locale = %L)', alphabet.name, alphabet.locale);
    EXCEPTION WHEN feature_not_supported THEN
      EXECUTE format('CREATE COLLATION IF NOT EXISTS %I FROM "C"', alphabet.name);
    END;
  END LOOP;
END
$$;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" UUID NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "version" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "userId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "role" TEXT NOT NULL DEFAULT 'owner',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("userId","organisationId")
);

-- CreateTable
CREATE TABLE "party" (
    "organisationId" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT COLLATE finnish NOT NULL,
    "searchText" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "version" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "party_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "term" (
    "organisationId" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "vocabulary" TEXT NOT NULL,
    "labels" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "term_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "register" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "previousHash" TEXT,
    "name" JSONB NOT NULL,
    "nameFi" TEXT COLLATE finnish NOT NULL,
    "nameSv" TEXT COLLATE swedish NOT NULL,
    "nameEn" TEXT COLLATE english NOT NULL,
    "languages" TEXT[],
    "reviewDueOn" DATE NOT NULL,
    "publicationId" UUID,
    "publishedVersion" INTEGER,
    "publicationSequence" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" TEXT NOT NULL,
    "updatedByName" TEXT NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "register_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registerSearch" (
    "registerId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "partyIds" TEXT[],

    CONSTRAINT "registerSearch_pkey" PRIMARY KEY ("registerId")
);

-- CreateTable
CREATE TABLE "registerVersion" (
    "registerId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSON NOT NULL,
    "authorId" TEXT NOT NULL,
    "authorName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,
    "previousHash" TEXT,
    "hash" TEXT NOT NULL,

    CONSTRAINT "registerVersion_pkey" PRIMARY KEY ("registerId","version")
);

-- CreateTable
CREATE TABLE "registerDraft" (
    "registerId" UUID NOT NULL,
    "authorId" TEXT NOT NULL,
    "baseVersion" INTEGER NOT NULL,
    "content" JSON NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "registerDraft_pkey" PRIMARY KEY ("registerId","authorId")
);

-- CreateTable
CREATE TABLE "publication" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "registerId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "sequence" INTEGER NOT NULL,
    "current" BOOLEAN NOT NULL,
    "name" JSONB NOT NULL,
    "nameFi" TEXT COLLATE finnish NOT NULL,
    "nameSv" TEXT COLLATE swedish NOT NULL,
    "nameEn" TEXT COLLATE english NOT NULL,
    "searchText" TEXT NOT NULL,
    "languages" TEXT[],
    "frozen" JSON NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedById" TEXT NOT NULL,
    "publishedByName" TEXT NOT NULL,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "logEntry" (
    "id" BIGSERIAL NOT NULL,
    "organisationId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "version" INTEGER,
    "details" JSONB,

    CONSTRAINT "logEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_userId_idx" ON "session"("userId");

-- CreateIndex
CREATE INDEX "account_userId_idx" ON "account"("userId");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_slug_key" ON "organisation"("slug");

-- CreateIndex
CREATE INDEX "membership_organisationId_idx" ON "membership"("organisationId");

-- CreateIndex
CREATE INDEX "party_organisationId_name_id_idx" ON "party"("organisationId", "name", "id");

-- CreateIndex
CREATE INDEX "party_organisationId_searchText_idx" ON "party" USING GIN ("organisationId" uuid_ops, "searchText" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "register_publicationId_key" ON "register"("publicationId");

-- CreateIndex
CREATE INDEX "register_organisationId_nameFi_id_idx" ON "register"("organisationId", "nameFi", "id");

-- CreateIndex
CREATE INDEX "register_organisationId_nameSv_id_idx" ON "register"("organisationId", "nameSv", "id");

-- CreateIndex
CREATE INDEX "register_organisationId_nameEn_id_idx" ON "register"("organisationId", "nameEn", "id");

-- CreateIndex
CREATE INDEX "register_organisationId_updatedAt_id_idx" ON "register"("organisationId", "updatedAt", "id");

-- CreateIndex
CREATE INDEX "register_organisationId_reviewDueOn_id_idx" ON "register"("organisationId", "reviewDueOn", "id");

-- CreateIndex
CREATE UNIQUE INDEX "register_organisationId_slug_key" ON "register"("organisationId", "slug");

-- CreateIndex
CREATE INDEX "registerSearch_organisationId_text_partyIds_idx" ON "registerSearch" USING GIN ("organisationId" uuid_ops, "text" gin_trgm_ops, "partyIds" array_ops);

-- CreateIndex
CREATE INDEX "publication_organisationId_current_nameFi_id_idx" ON "publication"("organisationId", "current", "nameFi", "id");

-- CreateIndex
CREATE INDEX "publication_organisationId_current_nameSv_id_idx" ON "publication"("organisationId", "current", "nameSv", "id");

-- CreateIndex
CREATE INDEX "publication_organisationId_current_nameEn_id_idx" ON "publication"("organisationId", "current", "nameEn", "id");

-- CreateIndex
CREATE INDEX "publication_organisationId_searchText_idx" ON "publication" USING GIN ("organisationId" uuid_ops, "searchText" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "publication_registerId_sequence_key" ON "publication"("registerId", "sequence");

-- CreateIndex
CREATE INDEX "logEntry_organisationId_id_idx" ON "logEntry"("organisationId", "id");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party" ADD CONSTRAINT "party_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "term" ADD CONSTRAINT "term_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register" ADD CONSTRAINT "register_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registerSearch" ADD CONSTRAINT "registerSearch_registerId_fkey" FOREIGN KEY ("registerId") REFERENCES "register"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registerVersion" ADD CONSTRAINT "registerVersion_registerId_fkey" FOREIGN KEY ("registerId") REFERENCES "register"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registerDraft" ADD CONSTRAINT "registerDraft_registerId_fkey" FOREIGN KEY ("registerId") REFERENCES "register"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_registerId_fkey" FOREIGN KEY ("registerId") REFERENCES "register"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A saved version is a promise: nothing changes or removes it.
CREATE FUNCTION "refuseChange"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a saved version cannot be changed or removed' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER "registerVersionIsImmutable" BEFORE UPDATE OR DELETE ON "registerVersion"
  FOR EACH ROW EXECUTE FUNCTION "refuseChange"();
