-- A workspace's database as the program of schema 2 wrote it: counterpart-cli simulated, prepared, trained
-- (with a stand-in for the worker), inferred and evaluated; taken with Python's sqlite3 and never changed.
-- A line that is only ";" ends a statement.
CREATE TABLE case_problems (
  evaluation_id INTEGER NOT NULL REFERENCES evaluations (id) ON DELETE CASCADE,
  case_label    TEXT NOT NULL,
  code          TEXT NOT NULL,
  PRIMARY KEY (evaluation_id, case_label, code)
) STRICT, WITHOUT ROWID

;
CREATE TABLE case_scores (
  evaluation_id INTEGER NOT NULL REFERENCES evaluations (id) ON DELETE CASCADE,
  case_label    TEXT NOT NULL,
  metric        TEXT NOT NULL,
  subject       TEXT NOT NULL,
  value         REAL, -- NULL: undefined
  PRIMARY KEY (evaluation_id, case_label, metric)
) STRICT, WITHOUT ROWID

;
INSERT INTO "case_scores" VALUES(1,'sub-002_T2w','anomaly_score','phantom/sub-002',1.92462750149401479182e-01)
;
INSERT INTO "case_scores" VALUES(1,'sub-002_T2w','assd_mm','phantom/sub-002',NULL)
;
INSERT INTO "case_scores" VALUES(1,'sub-002_T2w','auprc','phantom/sub-002',NULL)
;
INSERT INTO "case_scores" VALUES(1,'sub-002_T2w','auroc','phantom/sub-002',NULL)
;
INSERT INTO "case_scores" VALUES(1,'sub-002_T2w','dice','phantom/sub-002',NULL)
;
INSERT INTO "case_scores" VALUES(1,'sub-002_T2w','hd95_mm','phantom/sub-002',NULL)
;
INSERT INTO "case_scores" VALUES(1,'sub-002_T2w','l1','phantom/sub-002',0.0)
;
INSERT INTO "case_scores" VALUES(1,'sub-002_T2w','oracle_dice','phantom/sub-002',NULL)
;
INSERT INTO "case_scores" VALUES(1,'sub-002_T2w','precision','phantom/sub-002',NULL)
;
INSERT INTO "case_scores" VALUES(1,'sub-002_T2w','prevalence','phantom/sub-002',0.0)
;
INSERT INTO "case_scores" VALUES(1,'sub-002_T2w','sensitivity','phantom/sub-002',NULL)
;
INSERT INTO "case_scores" VALUES(1,'sub-007_T2w','anomaly_score','phantom/sub-007',2.22194007922610570204e-01)
;
INSERT INTO "case_scores" VALUES(1,'sub-007_T2w','assd_mm','phantom/sub-007',4.77748757536830837011e+01)
;
INSERT INTO "case_scores" VALUES(1,'sub-007_T2w','auprc','phantom/sub-007',4.02458716097597781619e-03)
;
INSERT INTO "case_scores" VALUES(1,'sub-007_T2w','auroc','phantom/sub-007',7.33626785422024862981e-01)
;
INSERT INTO "case_scores" VALUES(1,'sub-007_T2w','dice','phantom/sub-007',0.0)
;
INSERT INTO "case_scores" VALUES(1,'sub-007_T2w','hd95_mm','phantom/sub-007',6.26350170827056089688e+01)
;
INSERT INTO "case_scores" VALUES(1,'sub-007_T2w','l1','phantom/sub-007',0.0)
;
INSERT INTO "case_scores" VALUES(1,'sub-007_T2w','oracle_dice','phantom/sub-007',2.44274809160305340915e-02)
;
INSERT INTO "case_scores" VALUES(1,'sub-007_T2w','precision','phantom/sub-007',0.0)
;
INSERT INTO "case_scores" VALUES(1,'sub-007_T2w','prevalence','phantom/sub-007',7.37847222222222230052e-05)
;
INSERT INTO "case_scores" VALUES(1,'sub-007_T2w','sensitivity','phantom/sub-007',0.0)
;
INSERT INTO "case_scores" VALUES(2,'sub-002_T2w','anomaly_score','phantom/sub-002',1.92462750149401479182e-01)
;
INSERT INTO "case_scores" VALUES(2,'sub-002_T2w','assd_mm','phantom/sub-002',NULL)
;
INSERT INTO "case_scores" VALUES(2,'sub-002_T2w','auprc','phantom/sub-002',NULL)
;
INSERT INTO "case_scores" VALUES(2,'sub-002_T2w','auroc','phantom/sub-002',NULL)
;
INSERT INTO "case_scores" VALUES(2,'sub-002_T2w','dice','phantom/sub-002',NULL)
;
INSERT INTO "case_scores" VALUES(2,'sub-002_T2w','hd95_mm','phantom/sub-002',NULL)
;
INSERT INTO "case_scores" VALUES(2,'sub-002_T2w','l1','phantom/sub-002',0.0)
;
INSERT INTO "case_scores" VALUES(2,'sub-002_T2w','oracle_dice','phantom/sub-002',NULL)
;
INSERT INTO "case_scores" VALUES(2,'sub-002_T2w','precision','phantom/sub-002',NULL)
;
INSERT INTO "case_scores" VALUES(2,'sub-002_T2w','prevalence','phantom/sub-002',0.0)
;
INSERT INTO "case_scores" VALUES(2,'sub-002_T2w','sensitivity','phantom/sub-002',NULL)
;
INSERT INTO "case_scores" VALUES(2,'sub-007_T2w','anomaly_score','phantom/sub-007',2.22194007922610570204e-01)
;
INSERT INTO "case_scores" VALUES(2,'sub-007_T2w','assd_mm','phantom/sub-007',4.77748757536830837011e+01)
;
INSERT INTO "case_scores" VALUES(2,'sub-007_T2w','auprc','phantom/sub-007',4.02458716097597781619e-03)
;
INSERT INTO "case_scores" VALUES(2,'sub-007_T2w','auroc','phantom/sub-007',7.33626785422024862981e-01)
;
INSERT INTO "case_scores" VALUES(2,'sub-007_T2w','dice','phantom/sub-007',0.0)
;
INSERT INTO "case_scores" VALUES(2,'sub-007_T2w','hd95_mm','phantom/sub-007',6.26350170827056089688e+01)
;
INSERT INTO "case_scores" VALUES(2,'sub-007_T2w','l1','phantom/sub-007',0.0)
;
INSERT INTO "case_scores" VALUES(2,'sub-007_T2w','oracle_dice','phantom/sub-007',2.44274809160305340915e-02)
;
INSERT INTO "case_scores" VALUES(2,'sub-007_T2w','precision','phantom/sub-007',0.0)
;
INSERT INTO "case_scores" VALUES(2,'sub-007_T2w','prevalence','phantom/sub-007',7.37847222222222230052e-05)
;
INSERT INTO "case_scores" VALUES(2,'sub-007_T2w','sensitivity','phantom/sub-007',0.0)
;
INSERT INTO "case_scores" VALUES(3,'sub-002_T2w','anomaly_score','phantom/sub-002',1.92462750149401479182e-01)
;
INSERT INTO "case_scores" VALUES(3,'sub-002_T2w','assd_mm','phantom/sub-002',NULL)
;
INSERT INTO "case_scores" VALUES(3,'sub-002_T2w','auprc','phantom/sub-002',NULL)
;
INSERT INTO "case_scores" VALUES(3,'sub-002_T2w','auroc','phantom/sub-002',NULL)
;
INSERT INTO "case_scores" VALUES(3,'sub-002_T2w','dice','phantom/sub-002',NULL)
;
INSERT INTO "case_scores" VALUES(3,'sub-002_T2w','hd95_mm','phantom/sub-002',NULL)
;
INSERT INTO "case_scores" VALUES(3,'sub-002_T2w','l1','phantom/sub-002',0.0)
;
INSERT INTO "case_scores" VALUES(3,'sub-002_T2w','oracle_dice','phantom/sub-002',NULL)
;
INSERT INTO "case_scores" VALUES(3,'sub-002_T2w','precision','phantom/sub-002',NULL)
;
INSERT INTO "case_scores" VALUES(3,'sub-002_T2w','prevalence','phantom/sub-002',0.0)
;
INSERT INTO "case_scores" VALUES(3,'sub-002_T2w','sensitivity','phantom/sub-002',NULL)
;
INSERT INTO "case_scores" VALUES(3,'sub-007_T2w','anomaly_score','phantom/sub-007',2.22194007922610570204e-01)
;
INSERT INTO "case_scores" VALUES(3,'sub-007_T2w','assd_mm','phantom/sub-007',4.77748757536830837011e+01)
;
INSERT INTO "case_scores" VALUES(3,'sub-007_T2w','auprc','phantom/sub-007',4.02458716097597781619e-03)
;
INSERT INTO "case_scores" VALUES(3,'sub-007_T2w','auroc','phantom/sub-007',7.33626785422024862981e-01)
;
INSERT INTO "case_scores" VALUES(3,'sub-007_T2w','dice','phantom/sub-007',0.0)
;
INSERT INTO "case_scores" VALUES(3,'sub-007_T2w','hd95_mm','phantom/sub-007',6.26350170827056089688e+01)
;
INSERT INTO "case_scores" VALUES(3,'sub-007_T2w','l1','phantom/sub-007',0.0)
;
INSERT INTO "case_scores" VALUES(3,'sub-007_T2w','oracle_dice','phantom/sub-007',2.44274809160305340915e-02)
;
INSERT INTO "case_scores" VALUES(3,'sub-007_T2w','precision','phantom/sub-007',0.0)
;
INSERT INTO "case_scores" VALUES(3,'sub-007_T2w','prevalence','phantom/sub-007',7.37847222222222230052e-05)
;
INSERT INTO "case_scores" VALUES(3,'sub-007_T2w','sensitivity','phantom/sub-007',0.0)
;
CREATE TABLE checkpoints (
  run_id  INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  stage   TEXT NOT NULL,
  file    TEXT NOT NULL,
  step    INTEGER NOT NULL,
  kind    TEXT NOT NULL,
  written TEXT NOT NULL,
  PRIMARY KEY (run_id, stage, file)
) STRICT, WITHOUT ROWID

;
INSERT INTO "checkpoints" VALUES(1,'train','checkpoints/latest-0',6,'latest','2026-01-01T00:00:00.000Z')
;
INSERT INTO "checkpoints" VALUES(2,'train','checkpoints/latest-0',6,'latest','2026-01-01T00:00:00.000Z')
;
INSERT INTO "checkpoints" VALUES(3,'train','checkpoints/latest-0',6,'latest','2026-01-01T00:00:00.000Z')
;
INSERT INTO "checkpoints" VALUES(4,'train','checkpoints/latest-0',6,'latest','2026-01-01T00:00:00.000Z')
;
INSERT INTO "checkpoints" VALUES(5,'train','checkpoints/latest-0',6,'latest','2026-01-01T00:00:00.000Z')
;
CREATE TABLE cohort_members (
  cohort_id   INTEGER NOT NULL REFERENCES cohorts (id) ON DELETE CASCADE,
  prepared_id INTEGER NOT NULL REFERENCES prepared_scans (id) ON DELETE RESTRICT,
  role        TEXT NOT NULL CHECK (role IN ('train', 'validation', 'test')),
  PRIMARY KEY (cohort_id, prepared_id)
) STRICT, WITHOUT ROWID

;
INSERT INTO "cohort_members" VALUES(1,1,'train')
;
INSERT INTO "cohort_members" VALUES(1,2,'test')
;
INSERT INTO "cohort_members" VALUES(1,3,'validation')
;
INSERT INTO "cohort_members" VALUES(1,4,'train')
;
INSERT INTO "cohort_members" VALUES(1,5,'train')
;
INSERT INTO "cohort_members" VALUES(1,6,'train')
;
INSERT INTO "cohort_members" VALUES(1,7,'test')
;
INSERT INTO "cohort_members" VALUES(1,8,'validation')
;
CREATE TABLE cohorts (
  id        INTEGER PRIMARY KEY,
  name      TEXT NOT NULL UNIQUE CHECK (name <> ''),
  simulated INTEGER NOT NULL CHECK (simulated IN (0, 1)),
  created   TEXT NOT NULL
) STRICT

;
INSERT INTO "cohorts" VALUES(1,'all – ä',1,'2026-11-25T22:46:03.237Z')
;
CREATE TABLE datasets (
  id        INTEGER PRIMARY KEY,
  name      TEXT NOT NULL UNIQUE CHECK (name <> ''),
  layout    TEXT NOT NULL,
  root      TEXT NOT NULL,
  simulated INTEGER NOT NULL CHECK (simulated IN (0, 1)),
  note      TEXT NOT NULL,
  imported  TEXT NOT NULL
) STRICT

;
INSERT INTO "datasets" VALUES(1,'phantom','bids','simulated/phantom',1,'','2026-11-25T22:45:46.519Z')
;
CREATE TABLE evaluations (
  id               INTEGER PRIMARY KEY,
  run_id           INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  cohort_id        INTEGER NOT NULL REFERENCES cohorts (id) ON DELETE RESTRICT,
  protocol         TEXT NOT NULL,
  version          INTEGER NOT NULL,
  parameters       TEXT NOT NULL,
  threshold        REAL,
  threshold_source TEXT NOT NULL,
  created          TEXT NOT NULL,
  UNIQUE (run_id, cohort_id, protocol, version, parameters)
) STRICT

;
INSERT INTO "evaluations" VALUES(1,1,1,'behrendt-volume',1,'{"component-size":7,"erosion":true,"erosion-divisor":25,"median-size":5,"order":"code","search-steps":10,"threshold":"validation"}',7.88895270670764148235e-01,'validation','2026-11-25T22:46:16.387Z')
;
INSERT INTO "evaluations" VALUES(2,2,1,'behrendt-volume',1,'{"component-size":7,"erosion":true,"erosion-divisor":25,"median-size":5,"order":"code","search-steps":10,"threshold":"validation"}',7.88895270670764148235e-01,'validation','2026-11-25T22:46:17.823Z')
;
INSERT INTO "evaluations" VALUES(3,3,1,'behrendt-volume',1,'{"component-size":7,"erosion":true,"erosion-divisor":25,"median-size":5,"order":"code","search-steps":10,"threshold":"validation"}',7.88895270670764148235e-01,'validation','2026-11-25T22:46:18.391Z')
;
CREATE TABLE event_positions (
  run_id   INTEGER PRIMARY KEY REFERENCES runs (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  sequence INTEGER NOT NULL
) STRICT

;
INSERT INTO "event_positions" VALUES(1,3612,29)
;
INSERT INTO "event_positions" VALUES(2,3524,26)
;
INSERT INTO "event_positions" VALUES(3,3363,25)
;
INSERT INTO "event_positions" VALUES(4,3202,24)
;
INSERT INTO "event_positions" VALUES(5,3202,24)
;
CREATE TABLE experiments (
  id      INTEGER PRIMARY KEY,
  name    TEXT NOT NULL,
  kind    TEXT NOT NULL,
  note    TEXT NOT NULL,
  created TEXT NOT NULL
, parameter TEXT NOT NULL DEFAULT '', folds INTEGER NOT NULL DEFAULT 0) STRICT

;
INSERT INTO "experiments" VALUES(1,'ae-quick-folds-1','folds','','2026-11-25T22:46:16.467Z','',2)
;
INSERT INTO "experiments" VALUES(2,'sweep','sweep','','2026-11-25T22:46:18.586Z','steps',0)
;
CREATE TABLE fold_members (
  experiment_id INTEGER NOT NULL REFERENCES experiments (id) ON DELETE CASCADE,
  fold          INTEGER NOT NULL CHECK (fold >= 1),
  prepared_id   INTEGER NOT NULL REFERENCES prepared_scans (id) ON DELETE RESTRICT,
  role          TEXT NOT NULL CHECK (role IN ('train', 'validation')),
  PRIMARY KEY (experiment_id, fold, prepared_id)
) STRICT, WITHOUT ROWID

;
INSERT INTO "fold_members" VALUES(1,1,1,'validation')
;
INSERT INTO "fold_members" VALUES(1,1,3,'validation')
;
INSERT INTO "fold_members" VALUES(1,1,4,'train')
;
INSERT INTO "fold_members" VALUES(1,1,5,'validation')
;
INSERT INTO "fold_members" VALUES(1,1,6,'train')
;
INSERT INTO "fold_members" VALUES(1,2,1,'train')
;
INSERT INTO "fold_members" VALUES(1,2,3,'train')
;
INSERT INTO "fold_members" VALUES(1,2,4,'validation')
;
INSERT INTO "fold_members" VALUES(1,2,5,'train')
;
INSERT INTO "fold_members" VALUES(1,2,6,'validation')
;
CREATE TABLE jobs (
  id             INTEGER PRIMARY KEY,
  kind           TEXT NOT NULL CHECK (kind IN ('train', 'infer', 'command')),
  run_id         INTEGER REFERENCES runs (id) ON DELETE CASCADE,
  after_id       INTEGER REFERENCES jobs (id) ON DELETE SET NULL,
  title          TEXT NOT NULL,
  arguments      TEXT NOT NULL,
  device         TEXT NOT NULL,
  state          TEXT NOT NULL CHECK (state IN ('queued', 'running', 'paused', 'done', 'failed', 'cancelled')),
  progress       REAL NOT NULL,
  remaining_s    REAL,
  attempt        INTEGER NOT NULL,
  process_id     INTEGER NOT NULL,
  heartbeat      TEXT NOT NULL,
  created        TEXT NOT NULL,
  started        TEXT NOT NULL,
  ended          TEXT NOT NULL,
  error          TEXT,
  request        TEXT NOT NULL DEFAULT 'none'
                 CHECK (request IN ('none', 'pause', 'continue', 'cancel', 'retry')),
  start_ticks    INTEGER NOT NULL DEFAULT 0,
  boot_id        TEXT NOT NULL DEFAULT '',
  host           TEXT NOT NULL DEFAULT '',
  first_sequence INTEGER NOT NULL DEFAULT 0,
  micro_batch    INTEGER NOT NULL DEFAULT 0
) STRICT

;
INSERT INTO "jobs" VALUES(1,'train',1,NULL,'train ae-quick-1','[]','cpu','done',1.0,NULL,1,0,'2026-11-25T22:46:03.744Z','2026-11-25T22:46:03.294Z','2026-11-25T22:46:03.744Z','2026-11-25T22:46:04.001Z',NULL,'none',0,'','',0,0)
;
INSERT INTO "jobs" VALUES(2,'infer',1,1,'infer ae-quick-1','[]','cpu','done',1.0,NULL,1,0,'2026-11-25T22:46:15.811Z','2026-11-25T22:46:03.294Z','2026-11-25T22:46:15.811Z','2026-11-25T22:46:16.095Z',NULL,'none',0,'','',0,0)
;
INSERT INTO "jobs" VALUES(3,'command',1,2,'evaluate ae-quick-1','["evaluate","{workspace}","--runs","ae-quick-1","--cohort","all – ä","--protocol","behrendt-volume"]','auto','done',1.0,NULL,1,0,'2026-11-25T22:46:16.123Z','2026-11-25T22:46:03.294Z','2026-11-25T22:46:16.100Z','2026-11-25T22:46:16.389Z',NULL,'none',0,'','',0,0)
;
INSERT INTO "jobs" VALUES(4,'train',2,NULL,'train ae-quick-folds-1-fold-1','[]','cpu','done',1.0,NULL,1,0,'2026-11-25T22:46:16.932Z','2026-11-25T22:46:16.468Z','2026-11-25T22:46:16.932Z','2026-11-25T22:46:17.121Z',NULL,'none',0,'','',0,0)
;
INSERT INTO "jobs" VALUES(5,'infer',2,4,'infer ae-quick-folds-1-fold-1','[]','cpu','done',1.0,NULL,1,0,'2026-11-25T22:46:17.125Z','2026-11-25T22:46:16.468Z','2026-11-25T22:46:17.125Z','2026-11-25T22:46:17.366Z',NULL,'none',0,'','',0,0)
;
INSERT INTO "jobs" VALUES(6,'command',2,5,'evaluate ae-quick-folds-1-fold-1','["evaluate","{workspace}","--runs","ae-quick-folds-1-fold-1","--cohort","all – ä","--protocol","behrendt-volume"]','auto','done',1.0,NULL,1,0,'2026-11-25T22:46:17.801Z','2026-11-25T22:46:16.468Z','2026-11-25T22:46:17.367Z','2026-11-25T22:46:17.825Z',NULL,'none',0,'','',0,0)
;
INSERT INTO "jobs" VALUES(7,'train',3,NULL,'train ae-quick-folds-1-fold-2','[]','cpu','done',1.0,NULL,1,0,'2026-11-25T22:46:17.375Z','2026-11-25T22:46:16.491Z','2026-11-25T22:46:17.375Z','2026-11-25T22:46:17.699Z',NULL,'none',0,'','',0,0)
;
INSERT INTO "jobs" VALUES(8,'infer',3,7,'infer ae-quick-folds-1-fold-2','[]','cpu','done',1.0,NULL,1,0,'2026-11-25T22:46:17.702Z','2026-11-25T22:46:16.491Z','2026-11-25T22:46:17.702Z','2026-11-25T22:46:18.016Z',NULL,'none',0,'','',0,0)
;
INSERT INTO "jobs" VALUES(9,'command',3,8,'evaluate ae-quick-folds-1-fold-2','["evaluate","{workspace}","--runs","ae-quick-folds-1-fold-2","--cohort","all – ä","--protocol","behrendt-volume"]','auto','done',1.0,NULL,1,0,'2026-11-25T22:46:18.043Z','2026-11-25T22:46:16.491Z','2026-11-25T22:46:18.017Z','2026-11-25T22:46:18.393Z',NULL,'none',0,'','',0,0)
;
INSERT INTO "jobs" VALUES(10,'train',4,NULL,'train sweep-steps-100','[]','cpu','done',1.0,NULL,1,0,'2026-11-25T22:46:19.115Z','2026-11-25T22:46:18.599Z','2026-11-25T22:46:19.115Z','2026-11-25T22:46:19.370Z',NULL,'none',0,'','',0,0)
;
INSERT INTO "jobs" VALUES(11,'infer',4,10,'infer sweep-steps-100','[]','cpu','done',1.0,NULL,1,0,'2026-11-25T22:46:19.376Z','2026-11-25T22:46:18.599Z','2026-11-25T22:46:19.376Z','2026-11-25T22:46:19.664Z',NULL,'none',0,'','',0,0)
;
INSERT INTO "jobs" VALUES(12,'train',5,NULL,'train sweep-steps-200','[]','cpu','done',1.0,NULL,1,0,'2026-11-25T22:46:19.665Z','2026-11-25T22:46:18.639Z','2026-11-25T22:46:19.665Z','2026-11-25T22:46:19.964Z',NULL,'none',0,'','',0,0)
;
INSERT INTO "jobs" VALUES(13,'infer',5,12,'infer sweep-steps-200','[]','cpu','done',1.0,NULL,1,0,'2026-11-25T22:46:20.264Z','2026-11-25T22:46:18.640Z','2026-11-25T22:46:19.965Z','2026-11-25T22:46:20.288Z',NULL,'none',0,'','',0,0)
;
INSERT INTO "jobs" VALUES(14,'train',6,NULL,'train waiting','[]','auto','queued',0.0,NULL,0,0,'','2026-11-25T22:46:20.544Z','','',NULL,'none',0,'','',0,0)
;
INSERT INTO "jobs" VALUES(15,'infer',6,14,'infer waiting','[]','auto','queued',0.0,NULL,0,0,'','2026-11-25T22:46:20.545Z','','',NULL,'none',0,'','',0,0)
;
CREATE TABLE metric_points (
  series_id INTEGER NOT NULL REFERENCES metric_series (id) ON DELETE CASCADE,
  step      INTEGER NOT NULL,
  value     REAL, -- NULL: not a number
  sequence  INTEGER NOT NULL,
  PRIMARY KEY (series_id, step)
) STRICT, WITHOUT ROWID

;
INSERT INTO "metric_points" VALUES(1,1,0.5,3)
;
INSERT INTO "metric_points" VALUES(1,2,0.5,5)
;
INSERT INTO "metric_points" VALUES(1,3,0.5,7)
;
INSERT INTO "metric_points" VALUES(1,4,0.5,9)
;
INSERT INTO "metric_points" VALUES(1,5,0.5,11)
;
INSERT INTO "metric_points" VALUES(1,6,0.5,13)
;
INSERT INTO "metric_points" VALUES(2,1,1.0,3)
;
INSERT INTO "metric_points" VALUES(2,2,0.5,5)
;
INSERT INTO "metric_points" VALUES(2,3,3.33333333333333314829e-01,7)
;
INSERT INTO "metric_points" VALUES(2,4,0.25,9)
;
INSERT INTO "metric_points" VALUES(2,5,0.2,11)
;
INSERT INTO "metric_points" VALUES(2,6,1.66666666666666657414e-01,13)
;
INSERT INTO "metric_points" VALUES(3,1,0.5,3)
;
INSERT INTO "metric_points" VALUES(3,2,0.5,5)
;
INSERT INTO "metric_points" VALUES(3,3,0.5,7)
;
INSERT INTO "metric_points" VALUES(3,4,0.5,9)
;
INSERT INTO "metric_points" VALUES(3,5,0.5,11)
;
INSERT INTO "metric_points" VALUES(3,6,0.5,13)
;
INSERT INTO "metric_points" VALUES(4,1,1.0,3)
;
INSERT INTO "metric_points" VALUES(4,2,0.5,5)
;
INSERT INTO "metric_points" VALUES(4,3,3.33333333333333314829e-01,7)
;
INSERT INTO "metric_points" VALUES(4,4,0.25,9)
;
INSERT INTO "metric_points" VALUES(4,5,0.2,11)
;
INSERT INTO "metric_points" VALUES(4,6,1.66666666666666657414e-01,13)
;
INSERT INTO "metric_points" VALUES(5,1,0.5,3)
;
INSERT INTO "metric_points" VALUES(5,2,0.5,5)
;
INSERT INTO "metric_points" VALUES(5,3,0.5,7)
;
INSERT INTO "metric_points" VALUES(5,4,0.5,9)
;
INSERT INTO "metric_points" VALUES(5,5,0.5,11)
;
INSERT INTO "metric_points" VALUES(5,6,0.5,13)
;
INSERT INTO "metric_points" VALUES(6,1,1.0,3)
;
INSERT INTO "metric_points" VALUES(6,2,0.5,5)
;
INSERT INTO "metric_points" VALUES(6,3,3.33333333333333314829e-01,7)
;
INSERT INTO "metric_points" VALUES(6,4,0.25,9)
;
INSERT INTO "metric_points" VALUES(6,5,0.2,11)
;
INSERT INTO "metric_points" VALUES(6,6,1.66666666666666657414e-01,13)
;
INSERT INTO "metric_points" VALUES(7,1,0.5,3)
;
INSERT INTO "metric_points" VALUES(7,2,0.5,5)
;
INSERT INTO "metric_points" VALUES(7,3,0.5,7)
;
INSERT INTO "metric_points" VALUES(7,4,0.5,9)
;
INSERT INTO "metric_points" VALUES(7,5,0.5,11)
;
INSERT INTO "metric_points" VALUES(7,6,0.5,13)
;
INSERT INTO "metric_points" VALUES(8,1,1.0,3)
;
INSERT INTO "metric_points" VALUES(8,2,0.5,5)
;
INSERT INTO "metric_points" VALUES(8,3,3.33333333333333314829e-01,7)
;
INSERT INTO "metric_points" VALUES(8,4,0.25,9)
;
INSERT INTO "metric_points" VALUES(8,5,0.2,11)
;
INSERT INTO "metric_points" VALUES(8,6,1.66666666666666657414e-01,13)
;
INSERT INTO "metric_points" VALUES(9,1,0.5,3)
;
INSERT INTO "metric_points" VALUES(9,2,0.5,5)
;
INSERT INTO "metric_points" VALUES(9,3,0.5,7)
;
INSERT INTO "metric_points" VALUES(9,4,0.5,9)
;
INSERT INTO "metric_points" VALUES(9,5,0.5,11)
;
INSERT INTO "metric_points" VALUES(9,6,0.5,13)
;
INSERT INTO "metric_points" VALUES(10,1,1.0,3)
;
INSERT INTO "metric_points" VALUES(10,2,0.5,5)
;
INSERT INTO "metric_points" VALUES(10,3,3.33333333333333314829e-01,7)
;
INSERT INTO "metric_points" VALUES(10,4,0.25,9)
;
INSERT INTO "metric_points" VALUES(10,5,0.2,11)
;
INSERT INTO "metric_points" VALUES(10,6,1.66666666666666657414e-01,13)
;
CREATE TABLE metric_series (
  id     INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  stage  TEXT NOT NULL,
  name   TEXT NOT NULL,
  UNIQUE (run_id, stage, name)
) STRICT

;
INSERT INTO "metric_series" VALUES(1,1,'train','grad-norm')
;
INSERT INTO "metric_series" VALUES(2,1,'train','loss')
;
INSERT INTO "metric_series" VALUES(3,2,'train','grad-norm')
;
INSERT INTO "metric_series" VALUES(4,2,'train','loss')
;
INSERT INTO "metric_series" VALUES(5,3,'train','grad-norm')
;
INSERT INTO "metric_series" VALUES(6,3,'train','loss')
;
INSERT INTO "metric_series" VALUES(7,4,'train','grad-norm')
;
INSERT INTO "metric_series" VALUES(8,4,'train','loss')
;
INSERT INTO "metric_series" VALUES(9,5,'train','grad-norm')
;
INSERT INTO "metric_series" VALUES(10,5,'train','loss')
;
CREATE TABLE outputs (
  run_id         INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  cohort         TEXT NOT NULL,
  case_label     TEXT NOT NULL,
  reconstruction INTEGER NOT NULL CHECK (reconstruction IN (0, 1)),
  maps           TEXT NOT NULL,
  PRIMARY KEY (run_id, cohort, case_label)
) STRICT, WITHOUT ROWID

;
INSERT INTO "outputs" VALUES(1,'all – ä','sub-002_T2w',1,'["residual"]')
;
INSERT INTO "outputs" VALUES(1,'all – ä','sub-003_T2w',1,'["residual"]')
;
INSERT INTO "outputs" VALUES(1,'all – ä','sub-007_T2w',1,'["residual"]')
;
INSERT INTO "outputs" VALUES(1,'all – ä','sub-008_T2w',1,'["residual"]')
;
INSERT INTO "outputs" VALUES(2,'all – ä','sub-001_T2w',1,'["residual"]')
;
INSERT INTO "outputs" VALUES(2,'all – ä','sub-002_T2w',1,'["residual"]')
;
INSERT INTO "outputs" VALUES(2,'all – ä','sub-003_T2w',1,'["residual"]')
;
INSERT INTO "outputs" VALUES(2,'all – ä','sub-005_T2w',1,'["residual"]')
;
INSERT INTO "outputs" VALUES(2,'all – ä','sub-007_T2w',1,'["residual"]')
;
INSERT INTO "outputs" VALUES(2,'all – ä','sub-008_T2w',1,'["residual"]')
;
INSERT INTO "outputs" VALUES(3,'all – ä','sub-002_T2w',1,'["residual"]')
;
INSERT INTO "outputs" VALUES(3,'all – ä','sub-004_T2w',1,'["residual"]')
;
INSERT INTO "outputs" VALUES(3,'all – ä','sub-006_T2w',1,'["residual"]')
;
INSERT INTO "outputs" VALUES(3,'all – ä','sub-007_T2w',1,'["residual"]')
;
INSERT INTO "outputs" VALUES(3,'all – ä','sub-008_T2w',1,'["residual"]')
;
INSERT INTO "outputs" VALUES(4,'all – ä','sub-002_T2w',1,'["residual"]')
;
INSERT INTO "outputs" VALUES(4,'all – ä','sub-003_T2w',1,'["residual"]')
;
INSERT INTO "outputs" VALUES(4,'all – ä','sub-007_T2w',1,'["residual"]')
;
INSERT INTO "outputs" VALUES(4,'all – ä','sub-008_T2w',1,'["residual"]')
;
INSERT INTO "outputs" VALUES(5,'all – ä','sub-002_T2w',1,'["residual"]')
;
INSERT INTO "outputs" VALUES(5,'all – ä','sub-003_T2w',1,'["residual"]')
;
INSERT INTO "outputs" VALUES(5,'all – ä','sub-007_T2w',1,'["residual"]')
;
INSERT INTO "outputs" VALUES(5,'all – ä','sub-008_T2w',1,'["residual"]')
;
CREATE TABLE pipelines (
  id         INTEGER PRIMARY KEY,
  pipeline   TEXT NOT NULL,
  version    INTEGER NOT NULL,
  parameters TEXT NOT NULL,
  hash       TEXT NOT NULL UNIQUE
) STRICT

;
INSERT INTO "pipelines" VALUES(1,'behrendt-t2-96',1,'{"bias-correction":false,"clamp":true,"factor":2,"flow-iterations":3,"flow-step":0.125,"percentile-high":99.0,"percentile-low":1.0,"size":[192,192,100],"spacing":4.0,"strip":true,"truth-interpolation":"nearest"}','523502cbbc56c38ed0df51b410a2c2eac467686bd2c79885f5bbb6ecd49be67b')
;
CREATE TABLE prepared_scans (
  id           INTEGER PRIMARY KEY,
  scan_id      INTEGER NOT NULL REFERENCES scans (id) ON DELETE RESTRICT,
  pipeline_id  INTEGER NOT NULL REFERENCES pipelines (id) ON DELETE RESTRICT,
  case_label   TEXT NOT NULL,
  image        TEXT NOT NULL,
  brain_mask   TEXT NOT NULL,
  truth        TEXT,
  image_hash   TEXT NOT NULL,
  mask_hash    TEXT NOT NULL,
  truth_hash   TEXT NOT NULL,
  truth_voxels INTEGER NOT NULL,
  UNIQUE (scan_id, pipeline_id)
) STRICT

;
INSERT INTO "prepared_scans" VALUES(1,1,1,'sub-001_T2w','prepared/phantom/523502cbbc56c38ed0df51b410a2c2eac467686bd2c79885f5bbb6ecd49be67b/sub-001_T2w.nii','prepared/phantom/523502cbbc56c38ed0df51b410a2c2eac467686bd2c79885f5bbb6ecd49be67b/sub-001_T2w_mask.nii',NULL,'6aa96092fe89a70af11087a11a1916a86265a583bf79df476ab6558651db8afd','c4ffdbfb35ab07e205449f50ff1353b622c266e143bb7f96f7e64c1ce341ede6','',0)
;
INSERT INTO "prepared_scans" VALUES(2,2,1,'sub-002_T2w','prepared/phantom/523502cbbc56c38ed0df51b410a2c2eac467686bd2c79885f5bbb6ecd49be67b/sub-002_T2w.nii','prepared/phantom/523502cbbc56c38ed0df51b410a2c2eac467686bd2c79885f5bbb6ecd49be67b/sub-002_T2w_mask.nii',NULL,'388ab1c2331dd384573567de16c41c7dbe05e74aa5d5a5fd2784f4be5540c9f8','242f982679a939e064183e8a58d567bcbc6248dc6356b2d45364b07f168ccbd5','',0)
;
INSERT INTO "prepared_scans" VALUES(3,3,1,'sub-003_T2w','prepared/phantom/523502cbbc56c38ed0df51b410a2c2eac467686bd2c79885f5bbb6ecd49be67b/sub-003_T2w.nii','prepared/phantom/523502cbbc56c38ed0df51b410a2c2eac467686bd2c79885f5bbb6ecd49be67b/sub-003_T2w_mask.nii',NULL,'0617d06fcc913e78e3849b2edbe22ede3c2e172ba9cfcccbecfcdfc02631cf0e','ce0ca7a72d18a94a018ac18fda1c7d847f4b2dffee12b9bd555404ee1743c175','',0)
;
INSERT INTO "prepared_scans" VALUES(4,4,1,'sub-004_T2w','prepared/phantom/523502cbbc56c38ed0df51b410a2c2eac467686bd2c79885f5bbb6ecd49be67b/sub-004_T2w.nii','prepared/phantom/523502cbbc56c38ed0df51b410a2c2eac467686bd2c79885f5bbb6ecd49be67b/sub-004_T2w_mask.nii',NULL,'cc64bdb86b251fbd0b5612116f6946aa8d7b82378c43fb471c8cc3fcf805b335','514824c578456286df1d63e8f5631f75c059358bac41e7b740e11cef4208d813','',0)
;
INSERT INTO "prepared_scans" VALUES(5,5,1,'sub-005_T2w','prepared/phantom/523502cbbc56c38ed0df51b410a2c2eac467686bd2c79885f5bbb6ecd49be67b/sub-005_T2w.nii','prepared/phantom/523502cbbc56c38ed0df51b410a2c2eac467686bd2c79885f5bbb6ecd49be67b/sub-005_T2w_mask.nii',NULL,'32b94a911c1468536e196e00af68b4c29755bf655ff01fbe80c4ce7b2c7c08d9','f0c25230c9b8be6162616a713bf55d49eeaf372e5ef1f8c736d229cfb320d1d5','',0)
;
INSERT INTO "prepared_scans" VALUES(6,6,1,'sub-006_T2w','prepared/phantom/523502cbbc56c38ed0df51b410a2c2eac467686bd2c79885f5bbb6ecd49be67b/sub-006_T2w.nii','prepared/phantom/523502cbbc56c38ed0df51b410a2c2eac467686bd2c79885f5bbb6ecd49be67b/sub-006_T2w_mask.nii',NULL,'ab4d5ef4fe0dde9e6e86cc5b03cf9597d3f995c35422b5417d6ba61086dbf94b','7ab45c0b82070f889a0026d9af0fc92b8efdfbbde91e762f3569dcc0a3492c9c','',0)
;
INSERT INTO "prepared_scans" VALUES(7,7,1,'sub-007_T2w','prepared/phantom/523502cbbc56c38ed0df51b410a2c2eac467686bd2c79885f5bbb6ecd49be67b/sub-007_T2w.nii','prepared/phantom/523502cbbc56c38ed0df51b410a2c2eac467686bd2c79885f5bbb6ecd49be67b/sub-007_T2w_mask.nii','prepared/phantom/523502cbbc56c38ed0df51b410a2c2eac467686bd2c79885f5bbb6ecd49be67b/sub-007_T2w_truth.nii','35f16f2de44b39f891e05c3373cd3b0c67ab1138dfc8502854f170bea1fa41ea','98c86e98791f34ad1454954ac1e1d39b31b33781d78adb648ccf7a18f443824c','1c9725a1d5e5140e644c920bcb667f010d603ffd603f60ef89b089c25c5c6ec7',34)
;
INSERT INTO "prepared_scans" VALUES(8,8,1,'sub-008_T2w','prepared/phantom/523502cbbc56c38ed0df51b410a2c2eac467686bd2c79885f5bbb6ecd49be67b/sub-008_T2w.nii','prepared/phantom/523502cbbc56c38ed0df51b410a2c2eac467686bd2c79885f5bbb6ecd49be67b/sub-008_T2w_mask.nii','prepared/phantom/523502cbbc56c38ed0df51b410a2c2eac467686bd2c79885f5bbb6ecd49be67b/sub-008_T2w_truth.nii','95079da96947d1ad972a158e00155baf62ef77998e3be5201329c4127655279c','84dd3aecac212f392cd999659c6b666fc354708dc0e8143601e13ef47bb56514','e076e93add3adf4fe25be322e274d2ad3538428f20eb951ef23793b8d4c6f290',59)
;
CREATE TABLE probes (
  run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  stage  TEXT NOT NULL,
  step   INTEGER NOT NULL,
  folder TEXT NOT NULL,
  PRIMARY KEY (run_id, stage, step)
) STRICT, WITHOUT ROWID

;
INSERT INTO "probes" VALUES(1,'train',6,'probes/000006')
;
INSERT INTO "probes" VALUES(2,'train',6,'probes/000006')
;
INSERT INTO "probes" VALUES(3,'train',6,'probes/000006')
;
INSERT INTO "probes" VALUES(4,'train',6,'probes/000006')
;
INSERT INTO "probes" VALUES(5,'train',6,'probes/000006')
;
CREATE TABLE published_scores (
  method  TEXT NOT NULL,
  dataset TEXT NOT NULL,
  metric  TEXT NOT NULL,
  source  TEXT NOT NULL,
  value   REAL NOT NULL,
  PRIMARY KEY (method, dataset, metric, source)
) STRICT, WITHOUT ROWID

;
CREATE TABLE runs (
  id            INTEGER PRIMARY KEY,
  experiment_id INTEGER REFERENCES experiments (id) ON DELETE SET NULL,
  cohort_id     INTEGER NOT NULL REFERENCES cohorts (id) ON DELETE RESTRICT,
  name          TEXT NOT NULL UNIQUE CHECK (name <> ''),
  method        TEXT NOT NULL,
  preset        TEXT NOT NULL,
  parameters    TEXT NOT NULL,
  seed          TEXT NOT NULL,
  device        TEXT NOT NULL,
  created       TEXT NOT NULL,
  note          TEXT NOT NULL
, fold INTEGER CHECK (fold >= 1), value TEXT, weights_run_id INTEGER REFERENCES runs (id) ON DELETE RESTRICT) STRICT

;
INSERT INTO "runs" VALUES(1,NULL,1,'ae-quick-1','ae','quick','{"average-decay":0.0,"batch-size":8,"dropout":0.0,"epochs":1600,"gradient-clip":0.0,"latent":128,"learning-rate":0.001,"learning-rate-schedule":"cosine","levels":4,"loss":"l1","maximum-width":128,"precision":"auto","skip-empty-slices":true,"steps":300,"validate-every":0,"warm-up-steps":0,"weight-decay":0.0,"width":32}','1','auto','2026-11-25T22:46:03.294Z','',NULL,'null',NULL)
;
INSERT INTO "runs" VALUES(2,1,1,'ae-quick-folds-1-fold-1','ae','quick','{"average-decay":0.0,"batch-size":8,"dropout":0.0,"epochs":1600,"gradient-clip":0.0,"latent":128,"learning-rate":0.001,"learning-rate-schedule":"cosine","levels":4,"loss":"l1","maximum-width":128,"precision":"auto","skip-empty-slices":true,"steps":300,"validate-every":0,"warm-up-steps":0,"weight-decay":0.0,"width":32}','1','auto','2026-11-25T22:46:16.467Z','',1,'null',NULL)
;
INSERT INTO "runs" VALUES(3,1,1,'ae-quick-folds-1-fold-2','ae','quick','{"average-decay":0.0,"batch-size":8,"dropout":0.0,"epochs":1600,"gradient-clip":0.0,"latent":128,"learning-rate":0.001,"learning-rate-schedule":"cosine","levels":4,"loss":"l1","maximum-width":128,"precision":"auto","skip-empty-slices":true,"steps":300,"validate-every":0,"warm-up-steps":0,"weight-decay":0.0,"width":32}','1','auto','2026-11-25T22:46:16.491Z','',2,'null',NULL)
;
INSERT INTO "runs" VALUES(4,2,1,'sweep-steps-100','ae','quick','{"average-decay":0.0,"batch-size":8,"dropout":0.0,"epochs":1600,"gradient-clip":0.0,"latent":128,"learning-rate":0.001,"learning-rate-schedule":"cosine","levels":4,"loss":"l1","maximum-width":128,"precision":"auto","skip-empty-slices":true,"steps":100,"validate-every":0,"warm-up-steps":0,"weight-decay":0.0,"width":32}','1','auto','2026-11-25T22:46:18.599Z','',NULL,'100',NULL)
;
INSERT INTO "runs" VALUES(5,2,1,'sweep-steps-200','ae','quick','{"average-decay":0.0,"batch-size":8,"dropout":0.0,"epochs":1600,"gradient-clip":0.0,"latent":128,"learning-rate":0.001,"learning-rate-schedule":"cosine","levels":4,"loss":"l1","maximum-width":128,"precision":"auto","skip-empty-slices":true,"steps":200,"validate-every":0,"warm-up-steps":0,"weight-decay":0.0,"width":32}','1','auto','2026-11-25T22:46:18.639Z','',NULL,'200',NULL)
;
INSERT INTO "runs" VALUES(6,NULL,1,'waiting','ae','quick','{"average-decay":0.0,"batch-size":8,"dropout":0.0,"epochs":1600,"gradient-clip":0.0,"latent":128,"learning-rate":0.001,"learning-rate-schedule":"cosine","levels":4,"loss":"l1","maximum-width":128,"precision":"auto","skip-empty-slices":true,"steps":300,"validate-every":0,"warm-up-steps":0,"weight-decay":0.0,"width":32}','1','auto','2026-11-25T22:46:20.544Z','',NULL,'null',NULL)
;
CREATE TABLE scans (
  id         INTEGER PRIMARY KEY,
  dataset_id INTEGER NOT NULL REFERENCES datasets (id) ON DELETE CASCADE,
  subject_id INTEGER NOT NULL REFERENCES subjects (id) ON DELETE CASCADE,
  label      TEXT NOT NULL,
  session    TEXT NOT NULL,
  contrast   TEXT NOT NULL,
  health     TEXT NOT NULL CHECK (health IN ('unknown', 'healthy', 'diseased')),
  image      TEXT NOT NULL,
  brain_mask TEXT,
  truth      TEXT,
  image_hash TEXT NOT NULL,
  size       TEXT NOT NULL,
  spacing    TEXT NOT NULL,
  rating     TEXT NOT NULL CHECK (rating IN ('none', 'pass', 'doubt', 'fail')),
  note       TEXT NOT NULL,
  problems   TEXT NOT NULL,
  UNIQUE (dataset_id, label)
) STRICT

;
INSERT INTO "scans" VALUES(1,1,1,'sub-001_T2w','','T2','healthy','simulated/phantom/sub-001/anat/sub-001_T2w.nii','simulated/phantom/derivatives/simulation/sub-001/anat/sub-001_desc-brain_mask.nii',NULL,'0d85395a11c50ede98d88e107b2867eeabbc0087a0b3b0b415ed309b47bd4364','[30,36,30]','[6.0,6.0,6.0]','none','','[]')
;
INSERT INTO "scans" VALUES(2,1,2,'sub-002_T2w','','T2','healthy','simulated/phantom/sub-002/anat/sub-002_T2w.nii','simulated/phantom/derivatives/simulation/sub-002/anat/sub-002_desc-brain_mask.nii',NULL,'e8ff8fc410ba38e920445870f853fe6dc0f9a5fc0fc8c5dcd4a825247a075319','[30,36,30]','[6.0,6.0,6.0]','none','','[]')
;
INSERT INTO "scans" VALUES(3,1,3,'sub-003_T2w','','T2','healthy','simulated/phantom/sub-003/anat/sub-003_T2w.nii','simulated/phantom/derivatives/simulation/sub-003/anat/sub-003_desc-brain_mask.nii',NULL,'cf5d50f2747618de8f50578f56dd0142981353336b78b26c2adcc1f5d61b10f4','[30,36,30]','[6.0,6.0,6.0]','none','','[]')
;
INSERT INTO "scans" VALUES(4,1,4,'sub-004_T2w','','T2','healthy','simulated/phantom/sub-004/anat/sub-004_T2w.nii','simulated/phantom/derivatives/simulation/sub-004/anat/sub-004_desc-brain_mask.nii',NULL,'b0e51e5b5b30c51b85033fcd45d1929a161ed844f0d050656299cc3b21b2ae86','[30,36,30]','[6.0,6.0,6.0]','none','','[]')
;
INSERT INTO "scans" VALUES(5,1,5,'sub-005_T2w','','T2','healthy','simulated/phantom/sub-005/anat/sub-005_T2w.nii','simulated/phantom/derivatives/simulation/sub-005/anat/sub-005_desc-brain_mask.nii',NULL,'bf4bdd066ab6c4e119341dcd64582ea20b337461ccd25a6e38c9c982cea2570b','[30,36,30]','[6.0,6.0,6.0]','none','','[]')
;
INSERT INTO "scans" VALUES(6,1,6,'sub-006_T2w','','T2','healthy','simulated/phantom/sub-006/anat/sub-006_T2w.nii','simulated/phantom/derivatives/simulation/sub-006/anat/sub-006_desc-brain_mask.nii',NULL,'4d4bdd063709ad531fc5eb13ef2dd0a6d330034fedbfcbda893f9f5d47640b2d','[30,36,30]','[6.0,6.0,6.0]','none','','[]')
;
INSERT INTO "scans" VALUES(7,1,7,'sub-007_T2w','','T2','diseased','simulated/phantom/sub-007/anat/sub-007_T2w.nii','simulated/phantom/derivatives/simulation/sub-007/anat/sub-007_desc-brain_mask.nii','simulated/phantom/derivatives/simulation/sub-007/anat/sub-007_label-L_desc-lesion_mask.nii','f41d94ba434617886053285880129d58f5b0bab5a8a0643312bd879f8b48c385','[30,36,30]','[6.0,6.0,6.0]','none','','[]')
;
INSERT INTO "scans" VALUES(8,1,8,'sub-008_T2w','','T2','diseased','simulated/phantom/sub-008/anat/sub-008_T2w.nii','simulated/phantom/derivatives/simulation/sub-008/anat/sub-008_desc-brain_mask.nii','simulated/phantom/derivatives/simulation/sub-008/anat/sub-008_label-L_desc-lesion_mask.nii','49a2b1bf87b84788b09116808862760159248ab8a6f8ac9d9e4ad241ec65852d','[30,36,30]','[6.0,6.0,6.0]','none','','[]')
;
CREATE TABLE settings (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID

;
INSERT INTO "settings" VALUES('queue.paused','true')
;
CREATE TABLE subjects (
  id         INTEGER PRIMARY KEY,
  dataset_id INTEGER NOT NULL REFERENCES datasets (id) ON DELETE CASCADE,
  label      TEXT NOT NULL,
  health     TEXT NOT NULL CHECK (health IN ('unknown', 'healthy', 'diseased')),
  UNIQUE (dataset_id, label)
) STRICT

;
INSERT INTO "subjects" VALUES(1,1,'sub-001','healthy')
;
INSERT INTO "subjects" VALUES(2,1,'sub-002','healthy')
;
INSERT INTO "subjects" VALUES(3,1,'sub-003','healthy')
;
INSERT INTO "subjects" VALUES(4,1,'sub-004','healthy')
;
INSERT INTO "subjects" VALUES(5,1,'sub-005','healthy')
;
INSERT INTO "subjects" VALUES(6,1,'sub-006','healthy')
;
INSERT INTO "subjects" VALUES(7,1,'sub-007','diseased')
;
INSERT INTO "subjects" VALUES(8,1,'sub-008','diseased')
;
CREATE TABLE summaries (
  evaluation_id INTEGER NOT NULL REFERENCES evaluations (id) ON DELETE CASCADE,
  metric        TEXT NOT NULL,
  mean          REAL,
  std           REAL,
  n             INTEGER NOT NULL,
  PRIMARY KEY (evaluation_id, metric)
) STRICT, WITHOUT ROWID

;
INSERT INTO "summaries" VALUES(1,'anomaly_score',2.07328379036006038571e-01,1.4865628886604545511e-02,2)
;
INSERT INTO "summaries" VALUES(1,'assd_mm',4.77748757536830837011e+01,0.0,1)
;
INSERT INTO "summaries" VALUES(1,'auprc',4.02458716097597781619e-03,0.0,1)
;
INSERT INTO "summaries" VALUES(1,'auroc',7.33626785422024862981e-01,0.0,1)
;
INSERT INTO "summaries" VALUES(1,'dice',0.0,0.0,1)
;
INSERT INTO "summaries" VALUES(1,'hd95_mm',6.26350170827056089688e+01,0.0,1)
;
INSERT INTO "summaries" VALUES(1,'l1',0.0,0.0,2)
;
INSERT INTO "summaries" VALUES(1,'oracle_dice',2.44274809160305340915e-02,0.0,1)
;
INSERT INTO "summaries" VALUES(1,'precision',0.0,0.0,1)
;
INSERT INTO "summaries" VALUES(1,'prevalence',7.37847222222222230052e-05,0.0,1)
;
INSERT INTO "summaries" VALUES(1,'sensitivity',0.0,0.0,1)
;
INSERT INTO "summaries" VALUES(2,'anomaly_score',2.07328379036006038571e-01,1.4865628886604545511e-02,2)
;
INSERT INTO "summaries" VALUES(2,'assd_mm',4.77748757536830837011e+01,0.0,1)
;
INSERT INTO "summaries" VALUES(2,'auprc',4.02458716097597781619e-03,0.0,1)
;
INSERT INTO "summaries" VALUES(2,'auroc',7.33626785422024862981e-01,0.0,1)
;
INSERT INTO "summaries" VALUES(2,'dice',0.0,0.0,1)
;
INSERT INTO "summaries" VALUES(2,'hd95_mm',6.26350170827056089688e+01,0.0,1)
;
INSERT INTO "summaries" VALUES(2,'l1',0.0,0.0,2)
;
INSERT INTO "summaries" VALUES(2,'oracle_dice',2.44274809160305340915e-02,0.0,1)
;
INSERT INTO "summaries" VALUES(2,'precision',0.0,0.0,1)
;
INSERT INTO "summaries" VALUES(2,'prevalence',7.37847222222222230052e-05,0.0,1)
;
INSERT INTO "summaries" VALUES(2,'sensitivity',0.0,0.0,1)
;
INSERT INTO "summaries" VALUES(3,'anomaly_score',2.07328379036006038571e-01,1.4865628886604545511e-02,2)
;
INSERT INTO "summaries" VALUES(3,'assd_mm',4.77748757536830837011e+01,0.0,1)
;
INSERT INTO "summaries" VALUES(3,'auprc',4.02458716097597781619e-03,0.0,1)
;
INSERT INTO "summaries" VALUES(3,'auroc',7.33626785422024862981e-01,0.0,1)
;
INSERT INTO "summaries" VALUES(3,'dice',0.0,0.0,1)
;
INSERT INTO "summaries" VALUES(3,'hd95_mm',6.26350170827056089688e+01,0.0,1)
;
INSERT INTO "summaries" VALUES(3,'l1',0.0,0.0,2)
;
INSERT INTO "summaries" VALUES(3,'oracle_dice',2.44274809160305340915e-02,0.0,1)
;
INSERT INTO "summaries" VALUES(3,'precision',0.0,0.0,1)
;
INSERT INTO "summaries" VALUES(3,'prevalence',7.37847222222222230052e-05,0.0,1)
;
INSERT INTO "summaries" VALUES(3,'sensitivity',0.0,0.0,1)
;
CREATE INDEX scans_by_subject ON scans (subject_id)

;
CREATE INDEX prepared_scans_by_pipeline ON prepared_scans (pipeline_id)

;
CREATE INDEX cohort_members_by_prepared ON cohort_members (prepared_id)

;
CREATE INDEX runs_by_experiment ON runs (experiment_id)

;
CREATE INDEX runs_by_cohort ON runs (cohort_id)

;
CREATE INDEX jobs_by_run ON jobs (run_id)

;
CREATE INDEX jobs_by_after ON jobs (after_id)

;
CREATE INDEX jobs_by_state ON jobs (state)

;
CREATE INDEX jobs_by_request ON jobs (request) WHERE request <> 'none'

;
CREATE INDEX metric_points_by_sequence ON metric_points (series_id, sequence)

;
CREATE INDEX evaluations_by_cohort ON evaluations (cohort_id)

;
CREATE INDEX runs_by_weights ON runs (weights_run_id)

;
CREATE INDEX fold_members_by_prepared ON fold_members (prepared_id)

;
PRAGMA application_id = 1129337428
;
PRAGMA user_version = 2
;
