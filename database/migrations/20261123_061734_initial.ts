import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles_byline\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`role\` text DEFAULT 'reporter',
  	\`person_id\` text(36),
  	\`name\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_byline_order_idx\` ON \`articles_byline\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_byline_parent_id_idx\` ON \`articles_byline\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_byline_person_idx\` ON \`articles_byline\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'correction',
  	\`at\` text,
  	\`by\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_corrections_order_idx\` ON \`articles_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_corrections_parent_id_idx\` ON \`articles_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kicker\` text,
  	\`title\` text,
  	\`subtitle\` text,
  	\`summary\` text,
  	\`dateline\` text,
  	\`body\` text,
  	\`picture_id\` text(36),
  	\`event_name\` text,
  	\`event_date\` text,
  	\`event_place\` text,
  	\`source_id\` text(36),
  	\`original_title\` text,
  	\`original_author\` text,
  	\`original_url\` text,
  	\`title_change_confirmed_title\` text,
  	\`title_change_confirmed_original_title\` text,
  	\`title_change_confirmed_by\` text,
  	\`title_change_confirmed_account\` text,
  	\`title_change_confirmed_at\` text,
  	\`listing_exception_reason\` text,
  	\`listing_exception_sources\` text,
  	\`listing_exception_by\` text,
  	\`listing_exception_account\` text,
  	\`listing_exception_at\` text,
  	\`notice_id\` text(36),
  	\`third_party\` text,
  	\`own_declared_declared\` integer DEFAULT false,
  	\`own_declared_reason\` text,
  	\`own_declared_by\` text,
  	\`own_declared_account\` text,
  	\`own_declared_at\` text,
  	\`ai_use\` text DEFAULT 'none',
  	\`rights_class\` text,
  	\`rights_notice_version_id\` text(36),
  	\`rights_classified_at\` text,
  	\`section_id\` text(36),
  	\`genre\` text DEFAULT 'news',
  	\`short_title\` text,
  	\`series_id\` text(36),
  	\`series_position\` numeric,
  	\`corrected_at\` text,
  	\`withdrawal_reason\` text,
  	\`withdrawal_at\` text,
  	\`withdrawal_by\` text,
  	\`withdrawal_note\` text,
  	\`published_at\` text,
  	\`slug\` text,
  	\`number\` text,
  	\`short_id\` text,
  	\`first_published_at\` text,
  	\`content_updated_at\` text,
  	\`publication_count\` numeric DEFAULT 0,
  	\`content_hash\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`import_hash\` text,
  	\`rejected_figures\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`notice_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`rights_notice_version_id\`) REFERENCES \`notice_versions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_picture_idx\` ON \`articles\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_source_idx\` ON \`articles\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_notice_idx\` ON \`articles\` (\`notice_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rights_rights_notice_version_idx\` ON \`articles\` (\`rights_notice_version_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_section_idx\` ON \`articles\` (\`section_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_series_idx\` ON \`articles\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_corrected_at_idx\` ON \`articles\` (\`corrected_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_withdrawal_withdrawal_at_idx\` ON \`articles\` (\`withdrawal_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_published_at_idx\` ON \`articles\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_number_idx\` ON \`articles\` (\`number\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_short_id_idx\` ON \`articles\` (\`short_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_first_published_at_idx\` ON \`articles\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_import_hash_idx\` ON \`articles\` (\`import_hash\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_deleted_at_idx\` ON \`articles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_publishedAt_idx\` ON \`articles\` (\`_status\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`section_publishedAt_idx\` ON \`articles\` (\`section_id\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`series_publishedAt_idx\` ON \`articles\` (\`series_id\`,\`published_at\`);`)
  await db.run(sql`CREATE TABLE \`articles_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_texts_order_parent\` ON \`articles_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`charts_id\` text(36),
  	\`observations_id\` text(36),
  	\`sources_id\` text(36),
  	\`topics_id\` text(36),
  	\`regions_id\` text(36),
  	\`people_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`charts_id\`) REFERENCES \`charts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`observations_id\`) REFERENCES \`observations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regions_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_charts_id_idx\` ON \`articles_rels\` (\`charts_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_observations_id_idx\` ON \`articles_rels\` (\`observations_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_sources_id_idx\` ON \`articles_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_topics_id_idx\` ON \`articles_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_regions_id_idx\` ON \`articles_rels\` (\`regions_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_people_id_idx\` ON \`articles_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_byline\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`role\` text DEFAULT 'reporter',
  	\`person_id\` text(36),
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_byline_order_idx\` ON \`_articles_v_version_byline\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_byline_parent_id_idx\` ON \`_articles_v_version_byline\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_byline_person_idx\` ON \`_articles_v_version_byline\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'correction',
  	\`at\` text,
  	\`by\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_corrections_order_idx\` ON \`_articles_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_corrections_parent_id_idx\` ON \`_articles_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kicker\` text,
  	\`version_title\` text,
  	\`version_subtitle\` text,
  	\`version_summary\` text,
  	\`version_dateline\` text,
  	\`version_body\` text,
  	\`version_picture_id\` text(36),
  	\`version_event_name\` text,
  	\`version_event_date\` text,
  	\`version_event_place\` text,
  	\`version_source_id\` text(36),
  	\`version_original_title\` text,
  	\`version_original_author\` text,
  	\`version_original_url\` text,
  	\`version_title_change_confirmed_title\` text,
  	\`version_title_change_confirmed_original_title\` text,
  	\`version_title_change_confirmed_by\` text,
  	\`version_title_change_confirmed_account\` text,
  	\`version_title_change_confirmed_at\` text,
  	\`version_listing_exception_reason\` text,
  	\`version_listing_exception_sources\` text,
  	\`version_listing_exception_by\` text,
  	\`version_listing_exception_account\` text,
  	\`version_listing_exception_at\` text,
  	\`version_notice_id\` text(36),
  	\`version_third_party\` text,
  	\`version_own_declared_declared\` integer DEFAULT false,
  	\`version_own_declared_reason\` text,
  	\`version_own_declared_by\` text,
  	\`version_own_declared_account\` text,
  	\`version_own_declared_at\` text,
  	\`version_ai_use\` text DEFAULT 'none',
  	\`version_rights_class\` text,
  	\`version_rights_notice_version_id\` text(36),
  	\`version_rights_classified_at\` text,
  	\`version_section_id\` text(36),
  	\`version_genre\` text DEFAULT 'news',
  	\`version_short_title\` text,
  	\`version_series_id\` text(36),
  	\`version_series_position\` numeric,
  	\`version_corrected_at\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_at\` text,
  	\`version_withdrawal_by\` text,
  	\`version_withdrawal_note\` text,
  	\`version_published_at\` text,
  	\`version_slug\` text,
  	\`version_number\` text,
  	\`version_short_id\` text,
  	\`version_first_published_at\` text,
  	\`version_content_updated_at\` text,
  	\`version_publication_count\` numeric DEFAULT 0,
  	\`version_content_hash\` text,
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_import_hash\` text,
  	\`version_rejected_figures\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_notice_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_rights_notice_version_id\`) REFERENCES \`notice_versions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_picture_idx\` ON \`_articles_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_source_idx\` ON \`_articles_v\` (\`version_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_notice_idx\` ON \`_articles_v\` (\`version_notice_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_rights_version_rights_notice_version_idx\` ON \`_articles_v\` (\`version_rights_notice_version_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_section_idx\` ON \`_articles_v\` (\`version_section_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_series_idx\` ON \`_articles_v\` (\`version_series_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_corrected_at_idx\` ON \`_articles_v\` (\`version_corrected_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_withdrawal_version_withdrawal_at_idx\` ON \`_articles_v\` (\`version_withdrawal_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_published_at_idx\` ON \`_articles_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_number_idx\` ON \`_articles_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_short_id_idx\` ON \`_articles_v\` (\`version_short_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_first_published_at_idx\` ON \`_articles_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_import_hash_idx\` ON \`_articles_v\` (\`version_import_hash\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_deleted_at_idx\` ON \`_articles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_autosave_idx\` ON \`_articles_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_publishedAt_idx\` ON \`_articles_v\` (\`version__status\`,\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`version_section_version_publishedAt_idx\` ON \`_articles_v\` (\`version_section_id\`,\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`version_series_version_publishedAt_idx\` ON \`_articles_v\` (\`version_series_id\`,\`version_published_at\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_texts_order_parent\` ON \`_articles_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`charts_id\` text(36),
  	\`observations_id\` text(36),
  	\`sources_id\` text(36),
  	\`topics_id\` text(36),
  	\`regions_id\` text(36),
  	\`people_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`charts_id\`) REFERENCES \`charts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`observations_id\`) REFERENCES \`observations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regions_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_charts_id_idx\` ON \`_articles_v_rels\` (\`charts_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_observations_id_idx\` ON \`_articles_v_rels\` (\`observations_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_sources_id_idx\` ON \`_articles_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_topics_id_idx\` ON \`_articles_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_regions_id_idx\` ON \`_articles_v_rels\` (\`regions_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_people_id_idx\` ON \`_articles_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE TABLE \`people\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`title\` text,
  	\`bio\` text,
  	\`slug\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`people_slug_idx\` ON \`people\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`people_updated_at_idx\` ON \`people\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`people_created_at_idx\` ON \`people\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt\` text NOT NULL,
  	\`caption\` text,
  	\`credit\` text NOT NULL,
  	\`kind\` text DEFAULT 'photo',
  	\`rights_holder\` text,
  	\`rights_licence\` text,
  	\`rights_licence_until\` text,
  	\`rights_third_party\` integer DEFAULT false,
  	\`ai_use\` text DEFAULT 'none' NOT NULL,
  	\`digital_source_type\` text,
  	\`released\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_w480_url\` text,
  	\`sizes_w480_width\` numeric,
  	\`sizes_w480_height\` numeric,
  	\`sizes_w480_mime_type\` text,
  	\`sizes_w480_filesize\` numeric,
  	\`sizes_w480_filename\` text,
  	\`sizes_w720_url\` text,
  	\`sizes_w720_width\` numeric,
  	\`sizes_w720_height\` numeric,
  	\`sizes_w720_mime_type\` text,
  	\`sizes_w720_filesize\` numeric,
  	\`sizes_w720_filename\` text,
  	\`sizes_w960_url\` text,
  	\`sizes_w960_width\` numeric,
  	\`sizes_w960_height\` numeric,
  	\`sizes_w960_mime_type\` text,
  	\`sizes_w960_filesize\` numeric,
  	\`sizes_w960_filename\` text,
  	\`sizes_w1600_url\` text,
  	\`sizes_w1600_width\` numeric,
  	\`sizes_w1600_height\` numeric,
  	\`sizes_w1600_mime_type\` text,
  	\`sizes_w1600_filesize\` numeric,
  	\`sizes_w1600_filename\` text,
  	\`sizes_share_url\` text,
  	\`sizes_share_width\` numeric,
  	\`sizes_share_height\` numeric,
  	\`sizes_share_mime_type\` text,
  	\`sizes_share_filesize\` numeric,
  	\`sizes_share_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w480_sizes_w480_filename_idx\` ON \`media\` (\`sizes_w480_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w720_sizes_w720_filename_idx\` ON \`media\` (\`sizes_w720_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w960_sizes_w960_filename_idx\` ON \`media\` (\`sizes_w960_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w1600_sizes_w1600_filename_idx\` ON \`media\` (\`sizes_w1600_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_share_sizes_share_filename_idx\` ON \`media\` (\`sizes_share_filename\`);`)
  await db.run(sql`CREATE TABLE \`snapshots\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`short_id\` text NOT NULL,
  	\`no\` numeric NOT NULL,
  	\`act\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`by\` text,
  	\`hash\` text NOT NULL,
  	\`previous_hash\` text,
  	\`announced_at\` text,
  	\`content\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`snapshots_short_id_idx\` ON \`snapshots\` (\`short_id\`);`)
  await db.run(sql`CREATE INDEX \`snapshots_state_idx\` ON \`snapshots\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`snapshots_at_idx\` ON \`snapshots\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`snapshots_hash_idx\` ON \`snapshots\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`snapshots_announced_at_idx\` ON \`snapshots\` (\`announced_at\`);`)
  await db.run(sql`CREATE INDEX \`snapshots_updated_at_idx\` ON \`snapshots\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`snapshots_created_at_idx\` ON \`snapshots\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`shortId_no_idx\` ON \`snapshots\` (\`short_id\`,\`no\`);`)
  await db.run(sql`CREATE INDEX \`state_at_idx\` ON \`snapshots\` (\`state\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`sections\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`english_name\` text,
  	\`description\` text,
  	\`slug\` text NOT NULL,
  	\`order\` numeric DEFAULT 100,
  	\`in_navigation\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sections_slug_idx\` ON \`sections\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`sections_updated_at_idx\` ON \`sections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sections_created_at_idx\` ON \`sections\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`series\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`slug\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`series_slug_idx\` ON \`series\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`series_updated_at_idx\` ON \`series\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`series_created_at_idx\` ON \`series\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`slug\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`indicators\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`english_name\` text,
  	\`code\` text NOT NULL,
  	\`definition\` text,
  	\`population\` text,
  	\`stat_type\` text DEFAULT 'count' NOT NULL,
  	\`unit_measure_id\` text(36),
  	\`unit\` text,
  	\`decimals\` numeric,
  	\`unit_mult\` text,
  	\`freq\` text,
  	\`time_basis\` text,
  	\`comparison_basis\` text,
  	\`price_basis\` text,
  	\`level_scope\` text,
  	\`better_when\` text DEFAULT 'none',
  	\`stale_after\` text,
  	\`denominator_id\` text(36),
  	\`group\` text,
  	\`primary_source_id\` text(36),
  	\`methodology_id\` text(36),
  	\`parent_id\` text(36),
  	\`superseded_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_measure_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`denominator_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`primary_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`methodology_id\`) REFERENCES \`methodologies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`superseded_by_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`indicators_code_idx\` ON \`indicators\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`indicators_unit_measure_idx\` ON \`indicators\` (\`unit_measure_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_denominator_idx\` ON \`indicators\` (\`denominator_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_group_idx\` ON \`indicators\` (\`group\`);`)
  await db.run(sql`CREATE INDEX \`indicators_primary_source_idx\` ON \`indicators\` (\`primary_source_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_methodology_idx\` ON \`indicators\` (\`methodology_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_parent_idx\` ON \`indicators\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_superseded_by_idx\` ON \`indicators\` (\`superseded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_updated_at_idx\` ON \`indicators\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`indicators_created_at_idx\` ON \`indicators\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`indicators_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`indicators_texts_order_parent\` ON \`indicators_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`indicators_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`indicators_rels_order_idx\` ON \`indicators_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`indicators_rels_parent_idx\` ON \`indicators_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_rels_path_idx\` ON \`indicators_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`indicators_rels_topics_id_idx\` ON \`indicators_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`observations_footnotes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`observations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`observations_footnotes_order_idx\` ON \`observations_footnotes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`observations_footnotes_parent_id_idx\` ON \`observations_footnotes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`observations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`indicator_id\` text(36) NOT NULL,
  	\`ref_area_id\` text(36) NOT NULL,
  	\`time_period\` text NOT NULL,
  	\`operator\` text DEFAULT '=' NOT NULL,
  	\`value\` numeric,
  	\`value_text\` text NOT NULL,
  	\`unit_text\` text,
  	\`value_low\` numeric,
  	\`value_high\` numeric,
  	\`status\` text DEFAULT 'V' NOT NULL,
  	\`missing_reason\` text,
  	\`conf_status\` text DEFAULT 'F' NOT NULL,
  	\`rank_position\` numeric,
  	\`rank_of\` numeric,
  	\`rank_scope\` text,
  	\`rank_scope_area_id\` text(36),
  	\`rank_order\` text,
  	\`claim\` text,
  	\`source_id\` text(36) NOT NULL,
  	\`source_locator\` text,
  	\`published_on\` text,
  	\`note\` text,
  	\`verified_by_id\` text(36),
  	\`revision_type\` text,
  	\`revision_reason\` text,
  	\`own_error\` integer DEFAULT false,
  	\`release_id\` text(36),
  	\`withdrawn_reason\` text,
  	\`series_key\` text,
  	\`freq\` text,
  	\`vintage\` numeric,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`supersedes_id\` text(36),
  	\`withdrawn_at\` text,
  	\`data_import_id\` text(36),
  	\`closes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`indicator_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`ref_area_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`rank_scope_area_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`verified_by_id\`) REFERENCES \`observations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`release_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`supersedes_id\`) REFERENCES \`observations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`data_import_id\`) REFERENCES \`data_imports\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`observations_indicator_idx\` ON \`observations\` (\`indicator_id\`);`)
  await db.run(sql`CREATE INDEX \`observations_ref_area_idx\` ON \`observations\` (\`ref_area_id\`);`)
  await db.run(sql`CREATE INDEX \`observations_time_period_idx\` ON \`observations\` (\`time_period\`);`)
  await db.run(sql`CREATE INDEX \`observations_value_idx\` ON \`observations\` (\`value\`);`)
  await db.run(sql`CREATE INDEX \`observations_rank_rank_scope_area_idx\` ON \`observations\` (\`rank_scope_area_id\`);`)
  await db.run(sql`CREATE INDEX \`observations_source_idx\` ON \`observations\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`observations_verified_by_idx\` ON \`observations\` (\`verified_by_id\`);`)
  await db.run(sql`CREATE INDEX \`observations_release_idx\` ON \`observations\` (\`release_id\`);`)
  await db.run(sql`CREATE INDEX \`observations_series_key_idx\` ON \`observations\` (\`series_key\`);`)
  await db.run(sql`CREATE INDEX \`observations_valid_from_idx\` ON \`observations\` (\`valid_from\`);`)
  await db.run(sql`CREATE INDEX \`observations_supersedes_idx\` ON \`observations\` (\`supersedes_id\`);`)
  await db.run(sql`CREATE INDEX \`observations_withdrawn_at_idx\` ON \`observations\` (\`withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`observations_data_import_idx\` ON \`observations\` (\`data_import_id\`);`)
  await db.run(sql`CREATE INDEX \`observations_closes_idx\` ON \`observations\` (\`closes\`);`)
  await db.run(sql`CREATE INDEX \`observations_updated_at_idx\` ON \`observations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`observations_created_at_idx\` ON \`observations\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`seriesKey_timePeriod_vintage_idx\` ON \`observations\` (\`series_key\`,\`time_period\`,\`vintage\`);`)
  await db.run(sql`CREATE INDEX \`indicator_timePeriod_seriesKey_vintage_idx\` ON \`observations\` (\`indicator_id\`,\`time_period\`,\`series_key\`,\`vintage\`);`)
  await db.run(sql`CREATE INDEX \`refArea_timePeriod_seriesKey_vintage_idx\` ON \`observations\` (\`ref_area_id\`,\`time_period\`,\`series_key\`,\`vintage\`);`)
  await db.run(sql`CREATE TABLE \`charts_annotations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`charts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`charts_annotations_order_idx\` ON \`charts_annotations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`charts_annotations_parent_id_idx\` ON \`charts_annotations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`charts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'bar',
  	\`query_from\` text,
  	\`query_to\` text,
  	\`query_vintages\` text DEFAULT 'latest',
  	\`query_as_of\` text,
  	\`title\` text,
  	\`subtitle\` text,
  	\`alt_text\` text,
  	\`relation\` text,
  	\`order\` text DEFAULT 'given',
  	\`axis_from\` numeric,
  	\`note\` text,
  	\`follows\` text DEFAULT 'frozen',
  	\`frozen_at\` text,
  	\`snapshot\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`charts_updated_at_idx\` ON \`charts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`charts_created_at_idx\` ON \`charts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`charts__status_idx\` ON \`charts\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_updatedAt_idx\` ON \`charts\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`charts_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`charts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`charts_texts_order_parent\` ON \`charts_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`charts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`indicators_id\` text(36),
  	\`regions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`charts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`indicators_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regions_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`charts_rels_order_idx\` ON \`charts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`charts_rels_parent_idx\` ON \`charts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`charts_rels_path_idx\` ON \`charts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`charts_rels_indicators_id_idx\` ON \`charts_rels\` (\`indicators_id\`);`)
  await db.run(sql`CREATE INDEX \`charts_rels_regions_id_idx\` ON \`charts_rels\` (\`regions_id\`);`)
  await db.run(sql`CREATE TABLE \`_charts_v_version_annotations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_charts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_charts_v_version_annotations_order_idx\` ON \`_charts_v_version_annotations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_charts_v_version_annotations_parent_id_idx\` ON \`_charts_v_version_annotations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_charts_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_type\` text DEFAULT 'bar',
  	\`version_query_from\` text,
  	\`version_query_to\` text,
  	\`version_query_vintages\` text DEFAULT 'latest',
  	\`version_query_as_of\` text,
  	\`version_title\` text,
  	\`version_subtitle\` text,
  	\`version_alt_text\` text,
  	\`version_relation\` text,
  	\`version_order\` text DEFAULT 'given',
  	\`version_axis_from\` numeric,
  	\`version_note\` text,
  	\`version_follows\` text DEFAULT 'frozen',
  	\`version_frozen_at\` text,
  	\`version_snapshot\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`charts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_charts_v_parent_idx\` ON \`_charts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_charts_v_version_version_updated_at_idx\` ON \`_charts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_charts_v_version_version_created_at_idx\` ON \`_charts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_charts_v_version_version__status_idx\` ON \`_charts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_charts_v_created_at_idx\` ON \`_charts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_charts_v_updated_at_idx\` ON \`_charts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_charts_v_latest_idx\` ON \`_charts_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_updatedAt_idx\` ON \`_charts_v\` (\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_charts_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_charts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_charts_v_texts_order_parent\` ON \`_charts_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_charts_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`indicators_id\` text(36),
  	\`regions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_charts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`indicators_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regions_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_charts_v_rels_order_idx\` ON \`_charts_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_charts_v_rels_parent_idx\` ON \`_charts_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_charts_v_rels_path_idx\` ON \`_charts_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_charts_v_rels_indicators_id_idx\` ON \`_charts_v_rels\` (\`indicators_id\`);`)
  await db.run(sql`CREATE INDEX \`_charts_v_rels_regions_id_idx\` ON \`_charts_v_rels\` (\`regions_id\`);`)
  await db.run(sql`CREATE TABLE \`units\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`symbol\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`english_name\` text,
  	\`quantity_kind\` text,
  	\`factor_to_base\` numeric,
  	\`is_classifier\` integer DEFAULT false,
  	\`space_before\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`units_code_idx\` ON \`units\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`units_updated_at_idx\` ON \`units\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`units_created_at_idx\` ON \`units\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`regions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`english_name\` text,
  	\`code\` text NOT NULL,
  	\`level\` text NOT NULL,
  	\`parent_id\` text(36),
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`is_group\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`regions_code_idx\` ON \`regions\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`regions_parent_idx\` ON \`regions\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_updated_at_idx\` ON \`regions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`regions_created_at_idx\` ON \`regions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`regions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`regions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regions_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regions_rels_order_idx\` ON \`regions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`regions_rels_parent_idx\` ON \`regions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_rels_path_idx\` ON \`regions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`regions_rels_regions_id_idx\` ON \`regions_rels\` (\`regions_id\`);`)
  await db.run(sql`CREATE TABLE \`methodologies_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`methodologies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`methodologies_notes_order_idx\` ON \`methodologies_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`methodologies_notes_parent_id_idx\` ON \`methodologies_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`methodologies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`summary\` text NOT NULL,
  	\`body\` text NOT NULL,
  	\`status\` text DEFAULT 'draft' NOT NULL,
  	\`slug\` text NOT NULL,
  	\`change_note\` text,
  	\`edition\` numeric DEFAULT 0,
  	\`edited_on\` text,
  	\`editions\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`methodologies_slug_idx\` ON \`methodologies\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`methodologies_updated_at_idx\` ON \`methodologies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`methodologies_created_at_idx\` ON \`methodologies\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`methodologies_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`methodologies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`methodologies_rels_order_idx\` ON \`methodologies_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`methodologies_rels_parent_idx\` ON \`methodologies_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`methodologies_rels_path_idx\` ON \`methodologies_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`methodologies_rels_sources_id_idx\` ON \`methodologies_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`releases_date_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`from\` text,
  	\`to\` text,
  	\`status\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_date_changes_order_idx\` ON \`releases_date_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`releases_date_changes_parent_id_idx\` ON \`releases_date_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`releases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`summary\` text,
  	\`source_id\` text(36),
  	\`url\` text,
  	\`status\` text DEFAULT 'provisional' NOT NULL,
  	\`scheduled_at\` text NOT NULL,
  	\`change_reason\` text,
  	\`embargo_until\` text,
  	\`is_listed\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_source_idx\` ON \`releases\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_scheduled_at_idx\` ON \`releases\` (\`scheduled_at\`);`)
  await db.run(sql`CREATE INDEX \`releases_embargo_until_idx\` ON \`releases\` (\`embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`releases_is_listed_idx\` ON \`releases\` (\`is_listed\`);`)
  await db.run(sql`CREATE INDEX \`releases_updated_at_idx\` ON \`releases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`releases_created_at_idx\` ON \`releases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`releases_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`indicators_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`indicators_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_rels_order_idx\` ON \`releases_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_parent_idx\` ON \`releases_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_path_idx\` ON \`releases_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_indicators_id_idx\` ON \`releases_rels\` (\`indicators_id\`);`)
  await db.run(sql`CREATE TABLE \`stat_claims\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`verdict\` text DEFAULT 'not_checkable' NOT NULL,
  	\`left\` text,
  	\`operator\` text,
  	\`right\` text,
  	\`scope_area_id\` text(36),
  	\`period\` text,
  	\`article_id\` text(36),
  	\`missing\` text,
  	\`source_id\` text(36),
  	\`note\` text,
  	\`is_shown\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`scope_area_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`stat_claims_scope_area_idx\` ON \`stat_claims\` (\`scope_area_id\`);`)
  await db.run(sql`CREATE INDEX \`stat_claims_article_idx\` ON \`stat_claims\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`stat_claims_source_idx\` ON \`stat_claims\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`stat_claims_is_shown_idx\` ON \`stat_claims\` (\`is_shown\`);`)
  await db.run(sql`CREATE INDEX \`stat_claims_updated_at_idx\` ON \`stat_claims\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`stat_claims_created_at_idx\` ON \`stat_claims\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`stat_claims_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`observations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stat_claims\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`observations_id\`) REFERENCES \`observations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`stat_claims_rels_order_idx\` ON \`stat_claims_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`stat_claims_rels_parent_idx\` ON \`stat_claims_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`stat_claims_rels_path_idx\` ON \`stat_claims_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`stat_claims_rels_observations_id_idx\` ON \`stat_claims_rels\` (\`observations_id\`);`)
  await db.run(sql`CREATE TABLE \`figure_citations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`article_id\` text(36) NOT NULL,
  	\`state\` text NOT NULL,
  	\`block_id\` text NOT NULL,
  	\`order\` numeric DEFAULT 1 NOT NULL,
  	\`observation_id\` text(36) NOT NULL,
  	\`mode\` text DEFAULT 'frozen' NOT NULL,
  	\`as_published_text\` text NOT NULL,
  	\`exact\` text NOT NULL,
  	\`prefix\` text,
  	\`suffix\` text,
  	\`start\` numeric NOT NULL,
  	\`end\` numeric NOT NULL,
  	\`sentence\` text,
  	\`role\` text,
  	\`check_state\` text DEFAULT 'unverified' NOT NULL,
  	\`confirmed_by_id\` text(36),
  	\`confirmed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`observation_id\`) REFERENCES \`observations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`confirmed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`figure_citations_key_idx\` ON \`figure_citations\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`figure_citations_article_idx\` ON \`figure_citations\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`figure_citations_observation_idx\` ON \`figure_citations\` (\`observation_id\`);`)
  await db.run(sql`CREATE INDEX \`figure_citations_confirmed_by_idx\` ON \`figure_citations\` (\`confirmed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`figure_citations_updated_at_idx\` ON \`figure_citations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`figure_citations_created_at_idx\` ON \`figure_citations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`observation_state_idx\` ON \`figure_citations\` (\`observation_id\`,\`state\`);`)
  await db.run(sql`CREATE INDEX \`article_state_idx\` ON \`figure_citations\` (\`article_id\`,\`state\`);`)
  await db.run(sql`CREATE TABLE \`desk_tasks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`article_id\` text(36),
  	\`observation_id\` text(36),
  	\`quote\` text,
  	\`correction\` text,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`due_at\` text,
  	\`closed_by\` text,
  	\`closed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`observation_id\`) REFERENCES \`observations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`desk_tasks_key_idx\` ON \`desk_tasks\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`desk_tasks_kind_idx\` ON \`desk_tasks\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`desk_tasks_article_idx\` ON \`desk_tasks\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`desk_tasks_observation_idx\` ON \`desk_tasks\` (\`observation_id\`);`)
  await db.run(sql`CREATE INDEX \`desk_tasks_updated_at_idx\` ON \`desk_tasks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`desk_tasks_created_at_idx\` ON \`desk_tasks\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_createdAt_idx\` ON \`desk_tasks\` (\`state\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`article_state_1_idx\` ON \`desk_tasks\` (\`article_id\`,\`state\`);`)
  await db.run(sql`CREATE INDEX \`observation_state_1_idx\` ON \`desk_tasks\` (\`observation_id\`,\`state\`);`)
  await db.run(sql`CREATE TABLE \`stat_findings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`queue\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`severity\` text NOT NULL,
  	\`gravity\` numeric NOT NULL,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`article_id\` text(36),
  	\`observation_id\` text(36),
  	\`other_id\` text(36),
  	\`indicator_id\` text(36),
  	\`subject\` text NOT NULL,
  	\`words\` text,
  	\`says\` text NOT NULL,
  	\`mend\` text,
  	\`reason\` text,
  	\`closed_by\` text,
  	\`closed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`observation_id\`) REFERENCES \`observations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`other_id\`) REFERENCES \`observations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`indicator_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`stat_findings_key_idx\` ON \`stat_findings\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`stat_findings_article_idx\` ON \`stat_findings\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`stat_findings_observation_idx\` ON \`stat_findings\` (\`observation_id\`);`)
  await db.run(sql`CREATE INDEX \`stat_findings_other_idx\` ON \`stat_findings\` (\`other_id\`);`)
  await db.run(sql`CREATE INDEX \`stat_findings_indicator_idx\` ON \`stat_findings\` (\`indicator_id\`);`)
  await db.run(sql`CREATE INDEX \`stat_findings_updated_at_idx\` ON \`stat_findings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`stat_findings_created_at_idx\` ON \`stat_findings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_queue_gravity_createdAt_idx\` ON \`stat_findings\` (\`state\`,\`queue\`,\`gravity\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_queue_indicator_gravity_createdAt_idx\` ON \`stat_findings\` (\`state\`,\`queue\`,\`indicator_id\`,\`gravity\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`queue_createdAt_idx\` ON \`stat_findings\` (\`queue\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`data_imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`state\` text DEFAULT 'writing' NOT NULL,
  	\`total\` numeric DEFAULT 0 NOT NULL,
  	\`written\` numeric DEFAULT 0 NOT NULL,
  	\`by\` text,
  	\`file_hash\` text,
  	\`mapping\` text,
  	\`reason\` text,
  	\`beat_at\` text,
  	\`done_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`data_imports_state_idx\` ON \`data_imports\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`data_imports_file_hash_idx\` ON \`data_imports\` (\`file_hash\`);`)
  await db.run(sql`CREATE INDEX \`data_imports_beat_at_idx\` ON \`data_imports\` (\`beat_at\`);`)
  await db.run(sql`CREATE INDEX \`data_imports_updated_at_idx\` ON \`data_imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`data_imports_created_at_idx\` ON \`data_imports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`next_review\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`notices_key_idx\` ON \`notices\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notice_versions_clauses\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`no\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`explanation\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`notice_versions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`notice_versions_clauses_order_idx\` ON \`notice_versions_clauses\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`notice_versions_clauses_parent_id_idx\` ON \`notice_versions_clauses\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`notice_versions_free_use_acts\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notice_versions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`notice_versions_free_use_acts_order_idx\` ON \`notice_versions_free_use_acts\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`notice_versions_free_use_acts_parent_idx\` ON \`notice_versions_free_use_acts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`notice_versions_free_use_media\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notice_versions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`notice_versions_free_use_media_order_idx\` ON \`notice_versions_free_use_media\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`notice_versions_free_use_media_parent_idx\` ON \`notice_versions_free_use_media\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`notice_versions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`notice_id\` text(36) NOT NULL,
  	\`no\` numeric NOT NULL,
  	\`status\` text DEFAULT 'draft' NOT NULL,
  	\`effective_from\` text NOT NULL,
  	\`effective_to\` text,
  	\`review_by\` text,
  	\`applies_to\` text DEFAULT 'site',
  	\`operator\` text NOT NULL,
  	\`rights_manager\` text NOT NULL,
  	\`credit_line\` text NOT NULL,
  	\`contact_window_days\` numeric DEFAULT 30,
  	\`contact_window_count_from\` text DEFAULT 'event_day_excluded',
  	\`contact_window_roll\` text DEFAULT 'next_working_day',
  	\`free_use_clause\` text,
  	\`free_use_edit\` text DEFAULT 'none',
  	\`free_use_licence_url\` text,
  	\`hash\` text,
  	\`published_at\` text,
  	\`record_hash\` text,
  	\`previous_hash\` text,
  	\`sealed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`notice_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`notice_versions_notice_idx\` ON \`notice_versions\` (\`notice_id\`);`)
  await db.run(sql`CREATE INDEX \`notice_versions_status_idx\` ON \`notice_versions\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`notice_versions_effective_from_idx\` ON \`notice_versions\` (\`effective_from\`);`)
  await db.run(sql`CREATE INDEX \`notice_versions_hash_idx\` ON \`notice_versions\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`notice_versions_sealed_at_idx\` ON \`notice_versions\` (\`sealed_at\`);`)
  await db.run(sql`CREATE INDEX \`notice_versions_updated_at_idx\` ON \`notice_versions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notice_versions_created_at_idx\` ON \`notice_versions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`notice_no_idx\` ON \`notice_versions\` (\`notice_id\`,\`no\`);`)
  await db.run(sql`CREATE INDEX \`status_effectiveFrom_idx\` ON \`notice_versions\` (\`status\`,\`effective_from\`);`)
  await db.run(sql`CREATE TABLE \`notice_versions_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notice_versions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`notice_versions_texts_order_parent\` ON \`notice_versions_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sources_listings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`edition\` text NOT NULL,
  	\`status\` text DEFAULT 'on' NOT NULL,
  	\`checked_at\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sources_listings_order_idx\` ON \`sources_listings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sources_listings_parent_id_idx\` ON \`sources_listings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sources_agreements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`no\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text,
  	\`sublicensable\` integer DEFAULT false,
  	\`terms\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sources_agreements_order_idx\` ON \`sources_agreements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sources_agreements_parent_id_idx\` ON \`sources_agreements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sources\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`url\` text,
  	\`source_type\` text,
  	\`authority_rank\` numeric,
  	\`producer\` text,
  	\`citation\` text,
  	\`date_published\` text,
  	\`date_accessed\` text,
  	\`license\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sources_name_idx\` ON \`sources\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`sources_updated_at_idx\` ON \`sources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_created_at_idx\` ON \`sources\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sources_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sources_texts_order_parent\` ON \`sources_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`licence_requests_scope_acts\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`licence_requests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`licence_requests_scope_acts_order_idx\` ON \`licence_requests_scope_acts\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`licence_requests_scope_acts_parent_idx\` ON \`licence_requests_scope_acts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`licence_requests_scope_media\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`licence_requests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`licence_requests_scope_media_order_idx\` ON \`licence_requests_scope_media\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`licence_requests_scope_media_parent_idx\` ON \`licence_requests_scope_media\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`licence_requests_quote_scope_acts\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`licence_requests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`licence_requests_quote_scope_acts_order_idx\` ON \`licence_requests_quote_scope_acts\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`licence_requests_quote_scope_acts_parent_idx\` ON \`licence_requests_quote_scope_acts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`licence_requests_quote_scope_media\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`licence_requests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`licence_requests_quote_scope_media_order_idx\` ON \`licence_requests_quote_scope_media\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`licence_requests_quote_scope_media_parent_idx\` ON \`licence_requests_quote_scope_media\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`licence_requests\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`no\` text NOT NULL,
  	\`state\` text DEFAULT 'open',
  	\`applicant_name\` text NOT NULL,
  	\`applicant_contact\` text NOT NULL,
  	\`applicant_email\` text NOT NULL,
  	\`applicant_phone\` text,
  	\`purpose\` text NOT NULL,
  	\`notice_version_id\` text(36),
  	\`first_day\` text,
  	\`last_day\` text,
  	\`scope_edit\` text DEFAULT 'none' NOT NULL,
  	\`scope_holdback_hours\` numeric DEFAULT 0,
  	\`scope_embargo_tier\` text DEFAULT 'none',
  	\`scope_volume_limit\` numeric,
  	\`scope_volume_period\` text DEFAULT 'calendar_month',
  	\`scope_exclusive\` integer DEFAULT false,
  	\`scope_sublicense\` integer DEFAULT false,
  	\`scope_keep_online_after_term\` integer DEFAULT false,
  	\`organisation_id\` text(36),
  	\`licensee_id\` text(36),
  	\`quote_price_note\` text,
  	\`quote_valid_until\` text,
  	\`quote_first_day\` text,
  	\`quote_last_day\` text,
  	\`quote_terms\` text,
  	\`quote_scope_edit\` text DEFAULT 'none' NOT NULL,
  	\`quote_scope_holdback_hours\` numeric DEFAULT 0,
  	\`quote_scope_embargo_tier\` text DEFAULT 'none',
  	\`quote_scope_volume_limit\` numeric,
  	\`quote_scope_volume_period\` text DEFAULT 'calendar_month',
  	\`quote_scope_exclusive\` integer DEFAULT false,
  	\`quote_scope_sublicense\` integer DEFAULT false,
  	\`quote_scope_keep_online_after_term\` integer DEFAULT false,
  	\`agreement_id\` text(36),
  	\`quoted_at\` text,
  	\`sent\` text,
  	\`messages\` text,
  	\`log\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`unsettled\` numeric DEFAULT 0,
  	\`secret_hash\` text NOT NULL,
  	\`token\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`notice_version_id\`) REFERENCES \`notice_versions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`licensee_id\`) REFERENCES \`licensees\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`agreement_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`licence_requests_no_idx\` ON \`licence_requests\` (\`no\`);`)
  await db.run(sql`CREATE INDEX \`licence_requests_state_idx\` ON \`licence_requests\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`licence_requests_notice_version_idx\` ON \`licence_requests\` (\`notice_version_id\`);`)
  await db.run(sql`CREATE INDEX \`licence_requests_organisation_idx\` ON \`licence_requests\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`licence_requests_licensee_idx\` ON \`licence_requests\` (\`licensee_id\`);`)
  await db.run(sql`CREATE INDEX \`licence_requests_agreement_idx\` ON \`licence_requests\` (\`agreement_id\`);`)
  await db.run(sql`CREATE INDEX \`licence_requests_unsettled_idx\` ON \`licence_requests\` (\`unsettled\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`licence_requests_token_idx\` ON \`licence_requests\` (\`token\`);`)
  await db.run(sql`CREATE INDEX \`licence_requests_updated_at_idx\` ON \`licence_requests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`licence_requests_created_at_idx\` ON \`licence_requests\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_createdAt_1_idx\` ON \`licence_requests\` (\`state\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`licence_requests_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`licence_requests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`licence_requests_texts_order_parent\` ON \`licence_requests_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`licence_requests_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`licence_requests\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`licence_requests_rels_order_idx\` ON \`licence_requests_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`licence_requests_rels_parent_idx\` ON \`licence_requests_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`licence_requests_rels_path_idx\` ON \`licence_requests_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`licence_requests_rels_articles_id_idx\` ON \`licence_requests_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`name_en\` text,
  	\`kind\` text DEFAULT 'publisher' NOT NULL,
  	\`status\` text DEFAULT 'active' NOT NULL,
  	\`contact_name\` text,
  	\`contact_email\` text,
  	\`contact_phone\` text,
  	\`contact_address\` text,
  	\`require_second_factor\` integer DEFAULT false,
  	\`seats\` numeric,
  	\`seats_asked_wanted\` numeric,
  	\`seats_asked_note\` text,
  	\`seats_asked_by\` text,
  	\`seats_asked_at\` text,
  	\`account_manager_id\` text(36),
  	\`notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`account_manager_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_name_idx\` ON \`organisations\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`organisations_status_idx\` ON \`organisations\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`organisations_account_manager_idx\` ON \`organisations\` (\`account_manager_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`licensees_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`licensees\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`licensees_sessions_order_idx\` ON \`licensees_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`licensees_sessions_parent_id_idx\` ON \`licensees_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`licensees\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`organisation_id\` text(36) NOT NULL,
  	\`role\` text DEFAULT 'viewer' NOT NULL,
  	\`disabled\` integer DEFAULT false,
  	\`totp_secret\` text,
  	\`recovery_codes\` text,
  	\`totp_enabled_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`licensees_organisation_idx\` ON \`licensees\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`licensees_updated_at_idx\` ON \`licensees\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`licensees_created_at_idx\` ON \`licensees\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`licensees_email_idx\` ON \`licensees\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`account_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`purpose\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`organisation_id\` text(36) NOT NULL,
  	\`role\` text,
  	\`licensee_id\` text(36),
  	\`sent_by\` text,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`licensee_id\`) REFERENCES \`licensees\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`account_links_hash_idx\` ON \`account_links\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`account_links_email_idx\` ON \`account_links\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`account_links_organisation_idx\` ON \`account_links\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`account_links_licensee_idx\` ON \`account_links\` (\`licensee_id\`);`)
  await db.run(sql`CREATE INDEX \`account_links_state_idx\` ON \`account_links\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`account_links_updated_at_idx\` ON \`account_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`account_links_created_at_idx\` ON \`account_links\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisation_purpose_state_idx\` ON \`account_links\` (\`organisation_id\`,\`purpose\`,\`state\`);`)
  await db.run(sql`CREATE TABLE \`agreements_scope_acts\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agreements_scope_acts_order_idx\` ON \`agreements_scope_acts\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`agreements_scope_acts_parent_idx\` ON \`agreements_scope_acts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`agreements_scope_media\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agreements_scope_media_order_idx\` ON \`agreements_scope_media\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`agreements_scope_media_parent_idx\` ON \`agreements_scope_media\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`agreements\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`no\` text NOT NULL,
  	\`organisation_id\` text(36) NOT NULL,
  	\`status\` text DEFAULT 'draft' NOT NULL,
  	\`notice_version_id\` text(36) NOT NULL,
  	\`effective_from\` text NOT NULL,
  	\`last_day\` text,
  	\`scope_edit\` text DEFAULT 'none' NOT NULL,
  	\`scope_holdback_hours\` numeric DEFAULT 0,
  	\`scope_embargo_tier\` text DEFAULT 'none',
  	\`scope_volume_limit\` numeric,
  	\`scope_volume_period\` text DEFAULT 'calendar_month',
  	\`scope_exclusive\` integer DEFAULT false,
  	\`scope_sublicense\` integer DEFAULT false,
  	\`scope_keep_online_after_term\` integer DEFAULT false,
  	\`price_note\` text,
  	\`terms\` text,
  	\`offered_at\` text,
  	\`accepted_at\` text,
  	\`signed_at\` text,
  	\`suspended_at\` text,
  	\`terminated_at\` text,
  	\`document_text\` text,
  	\`document_hash\` text,
  	\`renewal_of_id\` text(36),
  	\`request_id\` text(36),
  	\`steps\` numeric DEFAULT 0,
  	\`unsettled\` numeric DEFAULT 0,
  	\`log\` text,
  	\`notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`notice_version_id\`) REFERENCES \`notice_versions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`renewal_of_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`request_id\`) REFERENCES \`licence_requests\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`agreements_no_idx\` ON \`agreements\` (\`no\`);`)
  await db.run(sql`CREATE INDEX \`agreements_organisation_idx\` ON \`agreements\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`agreements_status_idx\` ON \`agreements\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`agreements_notice_version_idx\` ON \`agreements\` (\`notice_version_id\`);`)
  await db.run(sql`CREATE INDEX \`agreements_renewal_of_idx\` ON \`agreements\` (\`renewal_of_id\`);`)
  await db.run(sql`CREATE INDEX \`agreements_request_idx\` ON \`agreements\` (\`request_id\`);`)
  await db.run(sql`CREATE INDEX \`agreements_unsettled_idx\` ON \`agreements\` (\`unsettled\`);`)
  await db.run(sql`CREATE INDEX \`agreements_updated_at_idx\` ON \`agreements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`agreements_created_at_idx\` ON \`agreements\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisation_status_idx\` ON \`agreements\` (\`organisation_id\`,\`status\`);`)
  await db.run(sql`CREATE INDEX \`status_lastDay_idx\` ON \`agreements\` (\`status\`,\`last_day\`);`)
  await db.run(sql`CREATE TABLE \`agreements_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agreements_texts_order_parent\` ON \`agreements_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`certificates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`agreement_id\` text(36) NOT NULL,
  	\`organisation_id\` text(36) NOT NULL,
  	\`issued_at\` text NOT NULL,
  	\`public_fields\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`agreement_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`certificates_number_idx\` ON \`certificates\` (\`number\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`certificates_agreement_idx\` ON \`certificates\` (\`agreement_id\`);`)
  await db.run(sql`CREATE INDEX \`certificates_organisation_idx\` ON \`certificates\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`certificates_issued_at_idx\` ON \`certificates\` (\`issued_at\`);`)
  await db.run(sql`CREATE INDEX \`certificates_updated_at_idx\` ON \`certificates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`certificates_created_at_idx\` ON \`certificates\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`acceptances\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`organisation_id\` text(36) NOT NULL,
  	\`licensee_id\` text(36) NOT NULL,
  	\`signer\` text NOT NULL,
  	\`notice_version_id\` text(36) NOT NULL,
  	\`agreement_id\` text(36),
  	\`hash\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`method\` text NOT NULL,
  	\`ip\` text,
  	\`user_agent\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`licensee_id\`) REFERENCES \`licensees\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`notice_version_id\`) REFERENCES \`notice_versions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`agreement_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`acceptances_key_idx\` ON \`acceptances\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`acceptances_organisation_idx\` ON \`acceptances\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`acceptances_licensee_idx\` ON \`acceptances\` (\`licensee_id\`);`)
  await db.run(sql`CREATE INDEX \`acceptances_notice_version_idx\` ON \`acceptances\` (\`notice_version_id\`);`)
  await db.run(sql`CREATE INDEX \`acceptances_agreement_idx\` ON \`acceptances\` (\`agreement_id\`);`)
  await db.run(sql`CREATE INDEX \`acceptances_at_idx\` ON \`acceptances\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`acceptances_updated_at_idx\` ON \`acceptances\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`acceptances_created_at_idx\` ON \`acceptances\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisation_at_idx\` ON \`acceptances\` (\`organisation_id\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`acceptances_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`acceptances\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`acceptances_texts_order_parent\` ON \`acceptances_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`usage_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36) NOT NULL,
  	\`licensee_id\` text(36),
  	\`token_id\` text(36),
  	\`agreement_id\` text(36) NOT NULL,
  	\`article_id\` text(36) NOT NULL,
  	\`title\` text NOT NULL,
  	\`revision\` numeric,
  	\`content_hash\` text NOT NULL,
  	\`act\` text NOT NULL,
  	\`channel\` text,
  	\`territory\` text,
  	\`format\` text NOT NULL,
  	\`decision\` text NOT NULL,
  	\`period\` text NOT NULL,
  	\`counted\` integer DEFAULT true NOT NULL,
  	\`use_key\` text NOT NULL,
  	\`slot\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`embargoed_until\` text,
  	\`ip\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`licensee_id\`) REFERENCES \`licensees\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`token_id\`) REFERENCES \`api_tokens\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`agreement_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`usage_events_organisation_idx\` ON \`usage_events\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`usage_events_licensee_idx\` ON \`usage_events\` (\`licensee_id\`);`)
  await db.run(sql`CREATE INDEX \`usage_events_token_idx\` ON \`usage_events\` (\`token_id\`);`)
  await db.run(sql`CREATE INDEX \`usage_events_agreement_idx\` ON \`usage_events\` (\`agreement_id\`);`)
  await db.run(sql`CREATE INDEX \`usage_events_article_idx\` ON \`usage_events\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`usage_events_content_hash_idx\` ON \`usage_events\` (\`content_hash\`);`)
  await db.run(sql`CREATE INDEX \`usage_events_period_idx\` ON \`usage_events\` (\`period\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`usage_events_use_key_idx\` ON \`usage_events\` (\`use_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`usage_events_slot_idx\` ON \`usage_events\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`usage_events_at_idx\` ON \`usage_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`usage_events_embargoed_until_idx\` ON \`usage_events\` (\`embargoed_until\`);`)
  await db.run(sql`CREATE INDEX \`usage_events_updated_at_idx\` ON \`usage_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`usage_events_created_at_idx\` ON \`usage_events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisation_at_1_idx\` ON \`usage_events\` (\`organisation_id\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`article_at_idx\` ON \`usage_events\` (\`article_id\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`agreement_period_counted_idx\` ON \`usage_events\` (\`agreement_id\`,\`period\`,\`counted\`);`)
  await db.run(sql`CREATE INDEX \`organisation_article_idx\` ON \`usage_events\` (\`organisation_id\`,\`article_id\`);`)
  await db.run(sql`CREATE TABLE \`usage_events_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`usage_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`usage_events_texts_order_parent\` ON \`usage_events_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`usage_reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`organisation_id\` text(36) NOT NULL,
  	\`licensee_id\` text(36),
  	\`usage_id\` text(36) NOT NULL,
  	\`article_id\` text(36) NOT NULL,
  	\`title\` text NOT NULL,
  	\`channel\` text NOT NULL,
  	\`url\` text,
  	\`used_on\` text NOT NULL,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`licensee_id\`) REFERENCES \`licensees\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`usage_id\`) REFERENCES \`usage_events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`usage_reports_key_idx\` ON \`usage_reports\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`usage_reports_organisation_idx\` ON \`usage_reports\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`usage_reports_licensee_idx\` ON \`usage_reports\` (\`licensee_id\`);`)
  await db.run(sql`CREATE INDEX \`usage_reports_usage_idx\` ON \`usage_reports\` (\`usage_id\`);`)
  await db.run(sql`CREATE INDEX \`usage_reports_article_idx\` ON \`usage_reports\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`usage_reports_updated_at_idx\` ON \`usage_reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`usage_reports_created_at_idx\` ON \`usage_reports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`advances\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`article_id\` text(36) NOT NULL,
  	\`no\` numeric NOT NULL,
  	\`title\` text NOT NULL,
  	\`number\` text NOT NULL,
  	\`release_at\` text NOT NULL,
  	\`released_at\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`state\` text DEFAULT 'standing' NOT NULL,
  	\`opening\` text,
  	\`closing\` text,
  	\`held_at\` text,
  	\`closed_at\` text,
  	\`closed_by\` text,
  	\`reason\` text,
  	\`content_hash\` text NOT NULL,
  	\`words_hash\` text NOT NULL,
  	\`content\` text NOT NULL,
  	\`frame\` text NOT NULL,
  	\`open_told\` integer DEFAULT false,
  	\`close_told\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`advances_key_idx\` ON \`advances\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`advances_article_idx\` ON \`advances\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`advances_release_at_idx\` ON \`advances\` (\`release_at\`);`)
  await db.run(sql`CREATE INDEX \`advances_released_at_idx\` ON \`advances\` (\`released_at\`);`)
  await db.run(sql`CREATE INDEX \`advances_state_idx\` ON \`advances\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`advances_held_at_idx\` ON \`advances\` (\`held_at\`);`)
  await db.run(sql`CREATE INDEX \`advances_closed_at_idx\` ON \`advances\` (\`closed_at\`);`)
  await db.run(sql`CREATE INDEX \`advances_content_hash_idx\` ON \`advances\` (\`content_hash\`);`)
  await db.run(sql`CREATE INDEX \`advances_open_told_idx\` ON \`advances\` (\`open_told\`);`)
  await db.run(sql`CREATE INDEX \`advances_close_told_idx\` ON \`advances\` (\`close_told\`);`)
  await db.run(sql`CREATE INDEX \`advances_updated_at_idx\` ON \`advances\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`advances_created_at_idx\` ON \`advances\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`article_state_2_idx\` ON \`advances\` (\`article_id\`,\`state\`);`)
  await db.run(sql`CREATE INDEX \`state_releaseAt_idx\` ON \`advances\` (\`state\`,\`release_at\`);`)
  await db.run(sql`CREATE TABLE \`advance_looks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36) NOT NULL,
  	\`licensee_id\` text(36),
  	\`token_id\` text(36),
  	\`article_id\` text(36) NOT NULL,
  	\`advance_id\` text(36) NOT NULL,
  	\`title\` text NOT NULL,
  	\`no\` numeric NOT NULL,
  	\`content_hash\` text NOT NULL,
  	\`release_at\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`ip\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`licensee_id\`) REFERENCES \`licensees\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`token_id\`) REFERENCES \`api_tokens\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`advance_id\`) REFERENCES \`advances\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`advance_looks_organisation_idx\` ON \`advance_looks\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`advance_looks_licensee_idx\` ON \`advance_looks\` (\`licensee_id\`);`)
  await db.run(sql`CREATE INDEX \`advance_looks_token_idx\` ON \`advance_looks\` (\`token_id\`);`)
  await db.run(sql`CREATE INDEX \`advance_looks_article_idx\` ON \`advance_looks\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`advance_looks_advance_idx\` ON \`advance_looks\` (\`advance_id\`);`)
  await db.run(sql`CREATE INDEX \`advance_looks_at_idx\` ON \`advance_looks\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`advance_looks_updated_at_idx\` ON \`advance_looks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`advance_looks_created_at_idx\` ON \`advance_looks\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisation_at_2_idx\` ON \`advance_looks\` (\`organisation_id\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`article_at_1_idx\` ON \`advance_looks\` (\`article_id\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`invoices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`no\` text NOT NULL,
  	\`organisation_id\` text(36) NOT NULL,
  	\`status\` text DEFAULT 'draft',
  	\`currency\` text DEFAULT 'CNY' NOT NULL,
  	\`net\` text NOT NULL,
  	\`tax\` text NOT NULL,
  	\`total\` text NOT NULL,
  	\`issued_on\` text NOT NULL,
  	\`due_on\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`period_from\` text,
  	\`period_to\` text,
  	\`file_id\` text(36),
  	\`issued_at\` text,
  	\`paid_on\` text,
  	\`cancelled_at\` text,
  	\`cancel_reason\` text,
  	\`basis\` text,
  	\`overdue_told_at\` text,
  	\`steps\` numeric DEFAULT 0,
  	\`unsettled\` numeric DEFAULT 0,
  	\`log\` text,
  	\`notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`invoice_files\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`invoices_no_idx\` ON \`invoices\` (\`no\`);`)
  await db.run(sql`CREATE INDEX \`invoices_organisation_idx\` ON \`invoices\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`invoices_status_idx\` ON \`invoices\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`invoices_file_idx\` ON \`invoices\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`invoices_issued_at_idx\` ON \`invoices\` (\`issued_at\`);`)
  await db.run(sql`CREATE INDEX \`invoices_unsettled_idx\` ON \`invoices\` (\`unsettled\`);`)
  await db.run(sql`CREATE INDEX \`invoices_updated_at_idx\` ON \`invoices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`invoices_created_at_idx\` ON \`invoices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisation_issuedAt_idx\` ON \`invoices\` (\`organisation_id\`,\`issued_at\`);`)
  await db.run(sql`CREATE INDEX \`status_dueOn_idx\` ON \`invoices\` (\`status\`,\`due_on\`);`)
  await db.run(sql`CREATE TABLE \`invoices_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`agreements_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`invoices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agreements_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`invoices_rels_order_idx\` ON \`invoices_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`invoices_rels_parent_idx\` ON \`invoices_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`invoices_rels_path_idx\` ON \`invoices_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`invoices_rels_agreements_id_idx\` ON \`invoices_rels\` (\`agreements_id\`);`)
  await db.run(sql`CREATE TABLE \`invoice_files\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`invoice_files_updated_at_idx\` ON \`invoice_files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`invoice_files_created_at_idx\` ON \`invoice_files\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`invoice_files_filename_idx\` ON \`invoice_files\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`recalls\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`organisation_id\` text(36) NOT NULL,
  	\`article_id\` text(36) NOT NULL,
  	\`kind\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`reason\` text,
  	\`at\` text NOT NULL,
  	\`acknowledged_at\` text,
  	\`acknowledged_by\` text,
  	\`note\` text,
  	\`escalated_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`recalls_key_idx\` ON \`recalls\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`recalls_organisation_idx\` ON \`recalls\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`recalls_article_idx\` ON \`recalls\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`recalls_kind_idx\` ON \`recalls\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`recalls_at_idx\` ON \`recalls\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`recalls_acknowledged_at_idx\` ON \`recalls\` (\`acknowledged_at\`);`)
  await db.run(sql`CREATE INDEX \`recalls_escalated_at_idx\` ON \`recalls\` (\`escalated_at\`);`)
  await db.run(sql`CREATE INDEX \`recalls_updated_at_idx\` ON \`recalls\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`recalls_created_at_idx\` ON \`recalls\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisation_at_3_idx\` ON \`recalls\` (\`organisation_id\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`acknowledgedAt_at_idx\` ON \`recalls\` (\`acknowledged_at\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`recalls_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`recalls\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`recalls_texts_order_parent\` ON \`recalls_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`api_tokens_scopes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`api_tokens\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`api_tokens_scopes_order_idx\` ON \`api_tokens_scopes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`api_tokens_scopes_parent_idx\` ON \`api_tokens_scopes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`api_tokens\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36) NOT NULL,
  	\`name\` text NOT NULL,
  	\`prefix\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`created_by_id\` text(36),
  	\`expires_at\` text NOT NULL,
  	\`last_used_at\` text,
  	\`revoked_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`licensees\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`api_tokens_organisation_idx\` ON \`api_tokens\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`api_tokens_prefix_idx\` ON \`api_tokens\` (\`prefix\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`api_tokens_hash_idx\` ON \`api_tokens\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`api_tokens_created_by_idx\` ON \`api_tokens\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`api_tokens_updated_at_idx\` ON \`api_tokens\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`api_tokens_created_at_idx\` ON \`api_tokens\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`api_tokens_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`api_tokens\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`api_tokens_texts_order_parent\` ON \`api_tokens_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`webhook_endpoints_events\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`webhook_endpoints\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`webhook_endpoints_events_order_idx\` ON \`webhook_endpoints_events\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`webhook_endpoints_events_parent_idx\` ON \`webhook_endpoints_events\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`webhook_endpoints\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36) NOT NULL,
  	\`url\` text NOT NULL,
  	\`sealed_secret\` text NOT NULL,
  	\`created_by_id\` text(36),
  	\`disabled_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`licensees\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`webhook_endpoints_organisation_idx\` ON \`webhook_endpoints\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`webhook_endpoints_created_by_idx\` ON \`webhook_endpoints\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`webhook_endpoints_updated_at_idx\` ON \`webhook_endpoints\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_endpoints_created_at_idx\` ON \`webhook_endpoints\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`saved_searches\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36) NOT NULL,
  	\`owner_id\` text(36),
  	\`slot\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`q\` text,
  	\`section\` text,
  	\`series\` text,
  	\`act\` text,
  	\`channel\` text,
  	\`territory\` text,
  	\`alert\` text DEFAULT 'none' NOT NULL,
  	\`shared\` integer DEFAULT false,
  	\`looked_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`licensees\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`saved_searches_organisation_idx\` ON \`saved_searches\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`saved_searches_owner_idx\` ON \`saved_searches\` (\`owner_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`saved_searches_slot_idx\` ON \`saved_searches\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`saved_searches_alert_idx\` ON \`saved_searches\` (\`alert\`);`)
  await db.run(sql`CREATE INDEX \`saved_searches_updated_at_idx\` ON \`saved_searches\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`saved_searches_created_at_idx\` ON \`saved_searches\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`search_matches\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`organisation_id\` text(36) NOT NULL,
  	\`search\` text NOT NULL,
  	\`article\` text NOT NULL,
  	\`settled_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`search_matches_key_idx\` ON \`search_matches\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`search_matches_organisation_idx\` ON \`search_matches\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`search_matches_search_idx\` ON \`search_matches\` (\`search\`);`)
  await db.run(sql`CREATE INDEX \`search_matches_settled_at_idx\` ON \`search_matches\` (\`settled_at\`);`)
  await db.run(sql`CREATE INDEX \`search_matches_updated_at_idx\` ON \`search_matches\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`search_matches_created_at_idx\` ON \`search_matches\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`complaints\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`submission_key\` text NOT NULL,
  	\`secret_hash\` text NOT NULL,
  	\`counter_secret_hash\` text,
  	\`kind\` text NOT NULL,
  	\`procedure\` text NOT NULL,
  	\`article_id\` text(36),
  	\`url\` text,
  	\`facts\` text NOT NULL,
  	\`complainant_name\` text NOT NULL,
  	\`complainant_identity_kind\` text NOT NULL,
  	\`complainant_organisation\` text,
  	\`complainant_phone\` text,
  	\`complainant_email\` text,
  	\`event_at\` text,
  	\`submitted_at\` text NOT NULL,
  	\`window_last_day\` text,
  	\`window_late\` integer DEFAULT false,
  	\`window_clause\` text,
  	\`window_notice_version_id\` text(36),
  	\`window_computation\` text,
  	\`window_computation_en\` text,
  	\`terms\` text NOT NULL,
  	\`state\` text DEFAULT 'received' NOT NULL,
  	\`last_no\` numeric DEFAULT 0 NOT NULL,
  	\`requested\` text,
  	\`story_down\` integer DEFAULT false,
  	\`down_done\` integer DEFAULT false,
  	\`deadlines\` text,
  	\`due_at\` text,
  	\`counterparty_name\` text,
  	\`counterparty_email\` text,
  	\`counter_notice_name\` text,
  	\`counter_notice_contact\` text,
  	\`counter_notice_at\` text,
  	\`counter_notice_statement\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`window_notice_version_id\`) REFERENCES \`notice_versions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`complaints_number_idx\` ON \`complaints\` (\`number\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`complaints_submission_key_idx\` ON \`complaints\` (\`submission_key\`);`)
  await db.run(sql`CREATE INDEX \`complaints_kind_idx\` ON \`complaints\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`complaints_article_idx\` ON \`complaints\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`complaints_complainant_complainant_email_idx\` ON \`complaints\` (\`complainant_email\`);`)
  await db.run(sql`CREATE INDEX \`complaints_submitted_at_idx\` ON \`complaints\` (\`submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`complaints_window_window_notice_version_idx\` ON \`complaints\` (\`window_notice_version_id\`);`)
  await db.run(sql`CREATE INDEX \`complaints_state_idx\` ON \`complaints\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`complaints_requested_idx\` ON \`complaints\` (\`requested\`);`)
  await db.run(sql`CREATE INDEX \`complaints_due_at_idx\` ON \`complaints\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`complaints_updated_at_idx\` ON \`complaints\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`complaints_created_at_idx\` ON \`complaints\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_dueAt_idx\` ON \`complaints\` (\`state\`,\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`requested_dueAt_idx\` ON \`complaints\` (\`requested\`,\`due_at\`);`)
  await db.run(sql`CREATE TABLE \`complaint_entries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`complaint_id\` text(36) NOT NULL,
  	\`no\` numeric NOT NULL,
  	\`slot\` text NOT NULL,
  	\`submission\` text,
  	\`act\` text NOT NULL,
  	\`party\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`user_id\` text(36),
  	\`at\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`law\` text,
  	\`from\` text,
  	\`to\` text,
  	\`transfer_name\` text,
  	\`transfer_email\` text,
  	\`audience\` text DEFAULT 'parties' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`complaint_id\`) REFERENCES \`complaints\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`complaint_entries_complaint_idx\` ON \`complaint_entries\` (\`complaint_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`complaint_entries_slot_idx\` ON \`complaint_entries\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`complaint_entries_submission_idx\` ON \`complaint_entries\` (\`submission\`);`)
  await db.run(sql`CREATE INDEX \`complaint_entries_act_idx\` ON \`complaint_entries\` (\`act\`);`)
  await db.run(sql`CREATE INDEX \`complaint_entries_user_idx\` ON \`complaint_entries\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`complaint_entries_at_idx\` ON \`complaint_entries\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`complaint_entries_updated_at_idx\` ON \`complaint_entries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`complaint_entries_created_at_idx\` ON \`complaint_entries\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`complaint_evidence\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`case_key\` text NOT NULL,
  	\`slot\` text NOT NULL,
  	\`party\` text NOT NULL,
  	\`original_name\` text NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`received_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`complaint_evidence_case_key_idx\` ON \`complaint_evidence\` (\`case_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`complaint_evidence_slot_idx\` ON \`complaint_evidence\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`complaint_evidence_updated_at_idx\` ON \`complaint_evidence\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`complaint_evidence_created_at_idx\` ON \`complaint_evidence\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`complaint_evidence_deleted_at_idx\` ON \`complaint_evidence\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`complaint_evidence_filename_idx\` ON \`complaint_evidence\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`totp_secret\` text,
  	\`recovery_codes\` text,
  	\`totp_enabled_at\` text,
  	\`second_factor_log\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`deliveries_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`outcome\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`deliveries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`deliveries_log_order_idx\` ON \`deliveries_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_log_parent_id_idx\` ON \`deliveries_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`deliveries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`organisation_id\` text(36),
  	\`endpoint_id\` text(36),
  	\`event\` text,
  	\`to\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`body\` text,
  	\`is_secret\` integer DEFAULT false,
  	\`status\` text DEFAULT 'pending' NOT NULL,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`next_attempt_at\` text,
  	\`expires_at\` text,
  	\`sent_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`endpoint_id\`) REFERENCES \`webhook_endpoints\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`deliveries_key_idx\` ON \`deliveries\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_kind_idx\` ON \`deliveries\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_organisation_idx\` ON \`deliveries\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_endpoint_idx\` ON \`deliveries\` (\`endpoint_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_event_idx\` ON \`deliveries\` (\`event\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_status_idx\` ON \`deliveries\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_next_attempt_at_idx\` ON \`deliveries\` (\`next_attempt_at\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_updated_at_idx\` ON \`deliveries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_created_at_idx\` ON \`deliveries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`status_nextAttemptAt_idx\` ON \`deliveries\` (\`status\`,\`next_attempt_at\`);`)
  await db.run(sql`CREATE INDEX \`endpoint_createdAt_idx\` ON \`deliveries\` (\`endpoint_id\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`counters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`value\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`counters_key_idx\` ON \`counters\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`counters_updated_at_idx\` ON \`counters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`counters_created_at_idx\` ON \`counters\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` text(36),
  	\`media_id\` text(36),
  	\`snapshots_id\` text(36),
  	\`sections_id\` text(36),
  	\`series_id\` text(36),
  	\`topics_id\` text(36),
  	\`indicators_id\` text(36),
  	\`observations_id\` text(36),
  	\`charts_id\` text(36),
  	\`units_id\` text(36),
  	\`regions_id\` text(36),
  	\`methodologies_id\` text(36),
  	\`releases_id\` text(36),
  	\`stat_claims_id\` text(36),
  	\`figure_citations_id\` text(36),
  	\`desk_tasks_id\` text(36),
  	\`stat_findings_id\` text(36),
  	\`data_imports_id\` text(36),
  	\`notices_id\` text(36),
  	\`notice_versions_id\` text(36),
  	\`sources_id\` text(36),
  	\`licence_requests_id\` text(36),
  	\`organisations_id\` text(36),
  	\`licensees_id\` text(36),
  	\`account_links_id\` text(36),
  	\`agreements_id\` text(36),
  	\`certificates_id\` text(36),
  	\`acceptances_id\` text(36),
  	\`usage_events_id\` text(36),
  	\`usage_reports_id\` text(36),
  	\`advances_id\` text(36),
  	\`advance_looks_id\` text(36),
  	\`invoices_id\` text(36),
  	\`invoice_files_id\` text(36),
  	\`recalls_id\` text(36),
  	\`api_tokens_id\` text(36),
  	\`webhook_endpoints_id\` text(36),
  	\`saved_searches_id\` text(36),
  	\`search_matches_id\` text(36),
  	\`complaints_id\` text(36),
  	\`complaint_entries_id\` text(36),
  	\`complaint_evidence_id\` text(36),
  	\`users_id\` text(36),
  	\`deliveries_id\` text(36),
  	\`counters_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`snapshots_id\`) REFERENCES \`snapshots\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`indicators_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`observations_id\`) REFERENCES \`observations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`charts_id\`) REFERENCES \`charts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regions_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`methodologies_id\`) REFERENCES \`methodologies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`releases_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stat_claims_id\`) REFERENCES \`stat_claims\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`figure_citations_id\`) REFERENCES \`figure_citations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`desk_tasks_id\`) REFERENCES \`desk_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stat_findings_id\`) REFERENCES \`stat_findings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`data_imports_id\`) REFERENCES \`data_imports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notice_versions_id\`) REFERENCES \`notice_versions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`licence_requests_id\`) REFERENCES \`licence_requests\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`licensees_id\`) REFERENCES \`licensees\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`account_links_id\`) REFERENCES \`account_links\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agreements_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`certificates_id\`) REFERENCES \`certificates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`acceptances_id\`) REFERENCES \`acceptances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`usage_events_id\`) REFERENCES \`usage_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`usage_reports_id\`) REFERENCES \`usage_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`advances_id\`) REFERENCES \`advances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`advance_looks_id\`) REFERENCES \`advance_looks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`invoices_id\`) REFERENCES \`invoices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`invoice_files_id\`) REFERENCES \`invoice_files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`recalls_id\`) REFERENCES \`recalls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`api_tokens_id\`) REFERENCES \`api_tokens\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`webhook_endpoints_id\`) REFERENCES \`webhook_endpoints\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`saved_searches_id\`) REFERENCES \`saved_searches\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`search_matches_id\`) REFERENCES \`search_matches\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`complaints_id\`) REFERENCES \`complaints\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`complaint_entries_id\`) REFERENCES \`complaint_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`complaint_evidence_id\`) REFERENCES \`complaint_evidence\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deliveries_id\`) REFERENCES \`deliveries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`counters_id\`) REFERENCES \`counters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_snapshots_id_idx\` ON \`payload_locked_documents_rels\` (\`snapshots_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sections_id_idx\` ON \`payload_locked_documents_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_series_id_idx\` ON \`payload_locked_documents_rels\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_indicators_id_idx\` ON \`payload_locked_documents_rels\` (\`indicators_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_observations_id_idx\` ON \`payload_locked_documents_rels\` (\`observations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_charts_id_idx\` ON \`payload_locked_documents_rels\` (\`charts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_regions_id_idx\` ON \`payload_locked_documents_rels\` (\`regions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_methodologies_id_idx\` ON \`payload_locked_documents_rels\` (\`methodologies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`releases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stat_claims_id_idx\` ON \`payload_locked_documents_rels\` (\`stat_claims_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_figure_citations_id_idx\` ON \`payload_locked_documents_rels\` (\`figure_citations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_desk_tasks_id_idx\` ON \`payload_locked_documents_rels\` (\`desk_tasks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stat_findings_id_idx\` ON \`payload_locked_documents_rels\` (\`stat_findings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_data_imports_id_idx\` ON \`payload_locked_documents_rels\` (\`data_imports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notice_versions_id_idx\` ON \`payload_locked_documents_rels\` (\`notice_versions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_licence_requests_id_idx\` ON \`payload_locked_documents_rels\` (\`licence_requests_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_licensees_id_idx\` ON \`payload_locked_documents_rels\` (\`licensees_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_account_links_id_idx\` ON \`payload_locked_documents_rels\` (\`account_links_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_agreements_id_idx\` ON \`payload_locked_documents_rels\` (\`agreements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_certificates_id_idx\` ON \`payload_locked_documents_rels\` (\`certificates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_acceptances_id_idx\` ON \`payload_locked_documents_rels\` (\`acceptances_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_usage_events_id_idx\` ON \`payload_locked_documents_rels\` (\`usage_events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_usage_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`usage_reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_advances_id_idx\` ON \`payload_locked_documents_rels\` (\`advances_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_advance_looks_id_idx\` ON \`payload_locked_documents_rels\` (\`advance_looks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_invoices_id_idx\` ON \`payload_locked_documents_rels\` (\`invoices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_invoice_files_id_idx\` ON \`payload_locked_documents_rels\` (\`invoice_files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_recalls_id_idx\` ON \`payload_locked_documents_rels\` (\`recalls_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_api_tokens_id_idx\` ON \`payload_locked_documents_rels\` (\`api_tokens_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_webhook_endpoints_id_idx\` ON \`payload_locked_documents_rels\` (\`webhook_endpoints_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_saved_searches_id_idx\` ON \`payload_locked_documents_rels\` (\`saved_searches_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_search_matches_id_idx\` ON \`payload_locked_documents_rels\` (\`search_matches_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_complaints_id_idx\` ON \`payload_locked_documents_rels\` (\`complaints_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_complaint_entries_id_idx\` ON \`payload_locked_documents_rels\` (\`complaint_entries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_complaint_evidence_id_idx\` ON \`payload_locked_documents_rels\` (\`complaint_evidence_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_deliveries_id_idx\` ON \`payload_locked_documents_rels\` (\`deliveries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_counters_id_idx\` ON \`payload_locked_documents_rels\` (\`counters_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`licensees_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`licensees_id\`) REFERENCES \`licensees\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_licensees_id_idx\` ON \`payload_preferences_rels\` (\`licensees_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`front\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`lead_id\` text(36),
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`lead_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`front_lead_idx\` ON \`front\` (\`lead_id\`);`)
  await db.run(sql`CREATE TABLE \`front_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`observations_id\` text(36),
  	\`sections_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`front\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`observations_id\`) REFERENCES \`observations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`front_rels_order_idx\` ON \`front_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`front_rels_parent_idx\` ON \`front_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`front_rels_path_idx\` ON \`front_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`front_rels_articles_id_idx\` ON \`front_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`front_rels_observations_id_idx\` ON \`front_rels\` (\`observations_id\`);`)
  await db.run(sql`CREATE INDEX \`front_rels_sections_id_idx\` ON \`front_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE TABLE \`site_filings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`number\` text NOT NULL,
  	\`href\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_filings_order_idx\` ON \`site_filings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_filings_parent_id_idx\` ON \`site_filings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`value\` text NOT NULL,
  	\`href\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_contacts_order_idx\` ON \`site_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_contacts_parent_id_idx\` ON \`site_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text DEFAULT '署名新闻' NOT NULL,
  	\`english_name\` text DEFAULT 'Shuming News',
  	\`edition_label\` text,
  	\`tagline\` text,
  	\`operator\` text,
  	\`figure_errors_block\` integer DEFAULT false,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`site_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_texts_order_parent\` ON \`site_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`complaint_desk\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`procedure\` text DEFAULT 'network_regulation' NOT NULL,
  	\`acknowledge_working_days\` numeric DEFAULT 1 NOT NULL,
  	\`decide_working_days\` numeric DEFAULT 3 NOT NULL,
  	\`forward_working_days\` numeric DEFAULT 1 NOT NULL,
  	\`restore_working_days\` numeric DEFAULT 1 NOT NULL,
  	\`suit_period_days\` numeric DEFAULT 15 NOT NULL,
  	\`contact\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`articles_byline\`;`)
  await db.run(sql`DROP TABLE \`articles_corrections\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles_texts\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_byline\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`people\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`snapshots\`;`)
  await db.run(sql`DROP TABLE \`sections\`;`)
  await db.run(sql`DROP TABLE \`series\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`indicators\`;`)
  await db.run(sql`DROP TABLE \`indicators_texts\`;`)
  await db.run(sql`DROP TABLE \`indicators_rels\`;`)
  await db.run(sql`DROP TABLE \`observations_footnotes\`;`)
  await db.run(sql`DROP TABLE \`observations\`;`)
  await db.run(sql`DROP TABLE \`charts_annotations\`;`)
  await db.run(sql`DROP TABLE \`charts\`;`)
  await db.run(sql`DROP TABLE \`charts_texts\`;`)
  await db.run(sql`DROP TABLE \`charts_rels\`;`)
  await db.run(sql`DROP TABLE \`_charts_v_version_annotations\`;`)
  await db.run(sql`DROP TABLE \`_charts_v\`;`)
  await db.run(sql`DROP TABLE \`_charts_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_charts_v_rels\`;`)
  await db.run(sql`DROP TABLE \`units\`;`)
  await db.run(sql`DROP TABLE \`regions\`;`)
  await db.run(sql`DROP TABLE \`regions_rels\`;`)
  await db.run(sql`DROP TABLE \`methodologies_notes\`;`)
  await db.run(sql`DROP TABLE \`methodologies\`;`)
  await db.run(sql`DROP TABLE \`methodologies_rels\`;`)
  await db.run(sql`DROP TABLE \`releases_date_changes\`;`)
  await db.run(sql`DROP TABLE \`releases\`;`)
  await db.run(sql`DROP TABLE \`releases_rels\`;`)
  await db.run(sql`DROP TABLE \`stat_claims\`;`)
  await db.run(sql`DROP TABLE \`stat_claims_rels\`;`)
  await db.run(sql`DROP TABLE \`figure_citations\`;`)
  await db.run(sql`DROP TABLE \`desk_tasks\`;`)
  await db.run(sql`DROP TABLE \`stat_findings\`;`)
  await db.run(sql`DROP TABLE \`data_imports\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`notice_versions_clauses\`;`)
  await db.run(sql`DROP TABLE \`notice_versions_free_use_acts\`;`)
  await db.run(sql`DROP TABLE \`notice_versions_free_use_media\`;`)
  await db.run(sql`DROP TABLE \`notice_versions\`;`)
  await db.run(sql`DROP TABLE \`notice_versions_texts\`;`)
  await db.run(sql`DROP TABLE \`sources_listings\`;`)
  await db.run(sql`DROP TABLE \`sources_agreements\`;`)
  await db.run(sql`DROP TABLE \`sources\`;`)
  await db.run(sql`DROP TABLE \`sources_texts\`;`)
  await db.run(sql`DROP TABLE \`licence_requests_scope_acts\`;`)
  await db.run(sql`DROP TABLE \`licence_requests_scope_media\`;`)
  await db.run(sql`DROP TABLE \`licence_requests_quote_scope_acts\`;`)
  await db.run(sql`DROP TABLE \`licence_requests_quote_scope_media\`;`)
  await db.run(sql`DROP TABLE \`licence_requests\`;`)
  await db.run(sql`DROP TABLE \`licence_requests_texts\`;`)
  await db.run(sql`DROP TABLE \`licence_requests_rels\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`licensees_sessions\`;`)
  await db.run(sql`DROP TABLE \`licensees\`;`)
  await db.run(sql`DROP TABLE \`account_links\`;`)
  await db.run(sql`DROP TABLE \`agreements_scope_acts\`;`)
  await db.run(sql`DROP TABLE \`agreements_scope_media\`;`)
  await db.run(sql`DROP TABLE \`agreements\`;`)
  await db.run(sql`DROP TABLE \`agreements_texts\`;`)
  await db.run(sql`DROP TABLE \`certificates\`;`)
  await db.run(sql`DROP TABLE \`acceptances\`;`)
  await db.run(sql`DROP TABLE \`acceptances_texts\`;`)
  await db.run(sql`DROP TABLE \`usage_events\`;`)
  await db.run(sql`DROP TABLE \`usage_events_texts\`;`)
  await db.run(sql`DROP TABLE \`usage_reports\`;`)
  await db.run(sql`DROP TABLE \`advances\`;`)
  await db.run(sql`DROP TABLE \`advance_looks\`;`)
  await db.run(sql`DROP TABLE \`invoices\`;`)
  await db.run(sql`DROP TABLE \`invoices_rels\`;`)
  await db.run(sql`DROP TABLE \`invoice_files\`;`)
  await db.run(sql`DROP TABLE \`recalls\`;`)
  await db.run(sql`DROP TABLE \`recalls_texts\`;`)
  await db.run(sql`DROP TABLE \`api_tokens_scopes\`;`)
  await db.run(sql`DROP TABLE \`api_tokens\`;`)
  await db.run(sql`DROP TABLE \`api_tokens_texts\`;`)
  await db.run(sql`DROP TABLE \`webhook_endpoints_events\`;`)
  await db.run(sql`DROP TABLE \`webhook_endpoints\`;`)
  await db.run(sql`DROP TABLE \`saved_searches\`;`)
  await db.run(sql`DROP TABLE \`search_matches\`;`)
  await db.run(sql`DROP TABLE \`complaints\`;`)
  await db.run(sql`DROP TABLE \`complaint_entries\`;`)
  await db.run(sql`DROP TABLE \`complaint_evidence\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`deliveries_log\`;`)
  await db.run(sql`DROP TABLE \`deliveries\`;`)
  await db.run(sql`DROP TABLE \`counters\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`front\`;`)
  await db.run(sql`DROP TABLE \`front_rels\`;`)
  await db.run(sql`DROP TABLE \`site_filings\`;`)
  await db.run(sql`DROP TABLE \`site_contacts\`;`)
  await db.run(sql`DROP TABLE \`site\`;`)
  await db.run(sql`DROP TABLE \`site_texts\`;`)
  await db.run(sql`DROP TABLE \`complaint_desk\`;`)
}
