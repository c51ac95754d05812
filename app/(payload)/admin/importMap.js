import { HanDiff as HanDiff_59754f37a45f1d5856c608b220e2f35c } from '../../../admin/diff/HanDiff'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockPicture as BlockPicture_0bbcad83dfffae9fc40a4c74c5d50f7c } from '../../../admin/charts/BlockPicture.client'
import { FigureLabel as FigureLabel_273922ff236441ed66678309aad9dcf5 } from '../../../admin/figures/FigureLabel.client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StatementField as StatementField_3383a9d9b3d9f5c008b1baa752a3ed3e } from '../../../admin/rights/StatementField.client'
import { RightsPanel as RightsPanel_8cd5d30aae13525bf416a04121f42ec3 } from '../../../admin/rights/RightsPanel.client'
import { AdvancePanel as AdvancePanel_4c1e2a3d3e56649b7b33eb7f27783fcc } from '../../../admin/advances/AdvancePanel.client'
import { FiguresPanel as FiguresPanel_9d311e15afd5be6da7652693cd919c71 } from '../../../admin/figures/FiguresPanel.client'
import { ChecksPanel as ChecksPanel_1fb6732c620f164e8497bb0212377273 } from '../../../admin/checks/ChecksPanel.client'
import { NoDiff as NoDiff_b25b2b53b72dde7517278bf322d7bc2b } from '../../../admin/diff/NoDiff'
import { KeystrokeJournal as KeystrokeJournal_6d2eef200804f828a56ea5a4ff0253e0 } from '../../../admin/journal/KeystrokeJournal.client'
import { ChartPicture as ChartPicture_10956b3bfe1d122aa9226f7b01827d5a } from '../../../admin/charts/ChartPicture.client'
import { TaskActions as TaskActions_54db920795c672e75c8b3dad9382d41b } from '../../../admin/figures/TaskActions.client'
import { NoticeTools as NoticeTools_db7450ec8f5aae0148c8991939db4215 } from '../../../admin/notices/NoticeTools'
import { RequestDesk as RequestDesk_37f5566a57198cc881a0f10e16c02c7b } from '../../../admin/licensing/RequestDesk'
import { OrganisationDesk as OrganisationDesk_5161aa0a70be9ed619545ac87b946420 } from '../../../admin/licensing/OrganisationDesk'
import { AgreementDesk as AgreementDesk_89396c9a469e3ea02b22cc694145ca1d } from '../../../admin/licensing/AgreementDesk'
import { InvoiceDesk as InvoiceDesk_db954ccbe1482e5083e0d692c324503c } from '../../../admin/licensing/InvoiceDesk'
import { RecallDesk as RecallDesk_6427fd79b5ce50c7476c535c926d27f3 } from '../../../admin/licensing/RecallDesk'
import { SecondFactor as SecondFactor_2daee39b41767ab34fd38d6fa28e397b } from '../../../admin/account/SecondFactor.client'
import { Icon as Icon_5ab6c8c2e4a4eac151adeb977454f709 } from '../../../admin/graphics'
import { Logo as Logo_5ab6c8c2e4a4eac151adeb977454f709 } from '../../../admin/graphics'
import { ImportLink as ImportLink_4aa9a0ec48fdb6428d03f9e2431176f2 } from '../../../admin/nav/ImportLink'
import { DataImportLink as DataImportLink_a02308111699fd8683deff2629bdf325 } from '../../../admin/nav/DataImportLink'
import { ComplaintsLink as ComplaintsLink_6845a3da009af5a5f334d448fff02e4c } from '../../../admin/nav/ComplaintsLink'
import { StatisticsLink as StatisticsLink_2c074600cb1a6abe7b1109f5d124fad3 } from '../../../admin/nav/StatisticsLink'
import { LoginView as LoginView_fa5a9d78ed06ae73763f166a38b9c116 } from '../../../admin/login/LoginView'
import { Dashboard as Dashboard_f4c94eb62e7d955ed6fcc34236a39620 } from '../../../admin/dashboard/Dashboard'
import { ImportView as ImportView_9acf5caba6c48295d0a837aff5222228 } from '../../../admin/import/ImportView'
import { DataImportView as DataImportView_6965d5d6467f47ad7228d91d52a2abad } from '../../../admin/dataImport/DataImportView'
import { DeskView as DeskView_7ddc7f53dfe58de7491a192390f81f48 } from '../../../admin/complaints/DeskView'
import { DeskView as DeskView_33a719ced263af7156311eefab2f197e } from '../../../admin/statistics/DeskView'
import { CaseView as CaseView_608729f633d0b1e9ce64a2b27e124a25 } from '../../../admin/complaints/CaseView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/diff/HanDiff#HanDiff": HanDiff_59754f37a45f1d5856c608b220e2f35c,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/charts/BlockPicture.client#BlockPicture": BlockPicture_0bbcad83dfffae9fc40a4c74c5d50f7c,
  "/admin/figures/FigureLabel.client#FigureLabel": FigureLabel_273922ff236441ed66678309aad9dcf5,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/rights/StatementField.client#StatementField": StatementField_3383a9d9b3d9f5c008b1baa752a3ed3e,
  "/admin/rights/RightsPanel.client#RightsPanel": RightsPanel_8cd5d30aae13525bf416a04121f42ec3,
  "/admin/advances/AdvancePanel.client#AdvancePanel": AdvancePanel_4c1e2a3d3e56649b7b33eb7f27783fcc,
  "/admin/figures/FiguresPanel.client#FiguresPanel": FiguresPanel_9d311e15afd5be6da7652693cd919c71,
  "/admin/checks/ChecksPanel.client#ChecksPanel": ChecksPanel_1fb6732c620f164e8497bb0212377273,
  "/admin/diff/NoDiff#NoDiff": NoDiff_b25b2b53b72dde7517278bf322d7bc2b,
  "/admin/journal/KeystrokeJournal.client#KeystrokeJournal": KeystrokeJournal_6d2eef200804f828a56ea5a4ff0253e0,
  "/admin/charts/ChartPicture.client#ChartPicture": ChartPicture_10956b3bfe1d122aa9226f7b01827d5a,
  "/admin/figures/TaskActions.client#TaskActions": TaskActions_54db920795c672e75c8b3dad9382d41b,
  "/admin/notices/NoticeTools#NoticeTools": NoticeTools_db7450ec8f5aae0148c8991939db4215,
  "/admin/licensing/RequestDesk#RequestDesk": RequestDesk_37f5566a57198cc881a0f10e16c02c7b,
  "/admin/licensing/OrganisationDesk#OrganisationDesk": OrganisationDesk_5161aa0a70be9ed619545ac87b946420,
  "/admin/licensing/AgreementDesk#AgreementDesk": AgreementDesk_89396c9a469e3ea02b22cc694145ca1d,
  "/admin/licensing/InvoiceDesk#InvoiceDesk": InvoiceDesk_db954ccbe1482e5083e0d692c324503c,
  "/admin/licensing/RecallDesk#RecallDesk": RecallDesk_6427fd79b5ce50c7476c535c926d27f3,
  "/admin/account/SecondFactor.client#SecondFactor": SecondFactor_2daee39b41767ab34fd38d6fa28e397b,
  "/admin/graphics#Icon": Icon_5ab6c8c2e4a4eac151adeb977454f709,
  "/admin/graphics#Logo": Logo_5ab6c8c2e4a4eac151adeb977454f709,
  "/admin/nav/ImportLink#ImportLink": ImportLink_4aa9a0ec48fdb6428d03f9e2431176f2,
  "/admin/nav/DataImportLink#DataImportLink": DataImportLink_a02308111699fd8683deff2629bdf325,
  "/admin/nav/ComplaintsLink#ComplaintsLink": ComplaintsLink_6845a3da009af5a5f334d448fff02e4c,
  "/admin/nav/StatisticsLink#StatisticsLink": StatisticsLink_2c074600cb1a6abe7b1109f5d124fad3,
  "/admin/login/LoginView#LoginView": LoginView_fa5a9d78ed06ae73763f166a38b9c116,
  "/admin/dashboard/Dashboard#Dashboard": Dashboard_f4c94eb62e7d955ed6fcc34236a39620,
  "/admin/import/ImportView#ImportView": ImportView_9acf5caba6c48295d0a837aff5222228,
  "/admin/dataImport/DataImportView#DataImportView": DataImportView_6965d5d6467f47ad7228d91d52a2abad,
  "/admin/complaints/DeskView#DeskView": DeskView_7ddc7f53dfe58de7491a192390f81f48,
  "/admin/statistics/DeskView#DeskView": DeskView_33a719ced263af7156311eefab2f197e,
  "/admin/complaints/CaseView#CaseView": CaseView_608729f633d0b1e9ce64a2b27e124a25,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
