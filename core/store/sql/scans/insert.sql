-- SPDX-License-Identifier: Apache-2.0
INSERT INTO scans (dataset_id, subject_id, label, session, contrast, health, image, brain_mask, truth, image_hash,
                   size, spacing, rating, note, problems)
VALUES (:dataset, :subject, :label, :session, :contrast, :health, :image, :brain_mask, :truth, :image_hash,
        :size, :spacing, :rating, :note, :problems)
