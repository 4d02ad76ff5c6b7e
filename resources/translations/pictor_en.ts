<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Account</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Checked %Ln minutes ago</source>
        <extracomment>checked_words</extracomment>
        <translation>
            <numerusform>Checked %Ln minute ago</numerusform>
            <numerusform>Checked %Ln minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/background_words.py"/>
        <source>%1 of %Ln pictures are ready</source>
        <extracomment>told</extracomment>
        <translation>
            <numerusform>%1 of %Ln pictures is ready</numerusform>
            <numerusform>%1 of %Ln pictures are ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/background_words.py"/>
        <source>%Ln pictures are ready.</source>
        <extracomment>_ready</extracomment>
        <translation>
            <numerusform>Your picture is ready.</numerusform>
            <numerusform>%Ln pictures are ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/background_words.py"/>
        <source>%Ln pictures need you.</source>
        <extracomment>_need_you</extracomment>
        <translation>
            <numerusform>A picture needs you.</numerusform>
            <numerusform>%Ln pictures need you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/backup_dialog.py"/>
        <source>%Ln pictures</source>
        <extracomment>pictures_words</extracomment>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/compare/bar.py"/>
        <source>Compare %Ln pictures</source>
        <extracomment>Bar.show_count</extracomment>
        <translation>
            <numerusform>Compare %Ln picture</numerusform>
            <numerusform>Compare %Ln pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>%Ln are still missing.</source>
        <extracomment>_sentences</extracomment>
        <translation>
            <numerusform>One is still missing.</numerusform>
            <numerusform>%Ln are still missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>%Ln belong to other pictures.</source>
        <translation>
            <numerusform>One belongs to another picture.</numerusform>
            <numerusform>%Ln belong to other pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>%Ln can't be read as pictures.</source>
        <translation>
            <numerusform>One can't be read as a picture.</numerusform>
            <numerusform>%Ln can't be read as pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln files are missing</source>
        <extracomment>_groups</extracomment>
        <translation>
            <numerusform>%Ln file is missing</numerusform>
            <numerusform>%Ln files are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>%Ln files found again.</source>
        <translation>
            <numerusform>One file found again.</numerusform>
            <numerusform>%Ln files found again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>%Ln files found.</source>
        <translation>
            <numerusform>The file is found.</numerusform>
            <numerusform>%Ln files found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln files have changed</source>
        <extracomment>_groups</extracomment>
        <translation>
            <numerusform>One file has changed</numerusform>
            <numerusform>%Ln files have changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln files that are no pictures</source>
        <extracomment>_orphans</extracomment>
        <translation>
            <numerusform>One file that is no picture</numerusform>
            <numerusform>%Ln files that are no pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln have their recipes beside them.</source>
        <extracomment>_orphans</extracomment>
        <translation>
            <numerusform>It has its recipe beside it.</numerusform>
            <numerusform>%Ln have their recipes beside them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>%Ln kept as they are now.</source>
        <translation>
            <numerusform>Kept as it is now.</numerusform>
            <numerusform>%Ln kept as they are now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln leftovers of interrupted work</source>
        <extracomment>_calm</extracomment>
        <translation>
            <numerusform>One leftover of interrupted work</numerusform>
            <numerusform>%Ln leftovers of interrupted work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>%Ln pictures added.</source>
        <translation>
            <numerusform>One picture added.</numerusform>
            <numerusform>%Ln pictures added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln pictures are here more than once</source>
        <extracomment>_calm</extracomment>
        <translation>
            <numerusform>One picture is here more than once</numerusform>
            <numerusform>%Ln pictures are here more than once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln pictures have no recipe beside them</source>
        <extracomment>_groups</extracomment>
        <translation>
            <numerusform>One picture has no recipe beside it</numerusform>
            <numerusform>%Ln pictures have no recipe beside them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln pictures the library doesn't know</source>
        <extracomment>_orphans</extracomment>
        <translation>
            <numerusform>One picture the library doesn't know</numerusform>
            <numerusform>%Ln pictures the library doesn't know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln places can't be read</source>
        <extracomment>_calm</extracomment>
        <translation>
            <numerusform>One place can't be read</numerusform>
            <numerusform>%Ln places can't be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln recipes without pictures</source>
        <extracomment>_calm</extracomment>
        <translation>
            <numerusform>One recipe without a picture</numerusform>
            <numerusform>%Ln recipes without pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>%Ln recipes written.</source>
        <translation>
            <numerusform>One recipe written.</numerusform>
            <numerusform>%Ln recipes written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>%Ln removed from the library.</source>
        <translation>
            <numerusform>One removed from the library.</numerusform>
            <numerusform>%Ln removed from the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln things to decide.</source>
        <extracomment>verdict</extracomment>
        <translation>
            <numerusform>One thing to decide.</numerusform>
            <numerusform>%Ln things to decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln times</source>
        <extracomment>_of_alike</extracomment>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>All is well: %Ln pictures, every file is there.</source>
        <extracomment>verdict</extracomment>
        <translation>
            <numerusform>All is well: one picture, and its file is there.</numerusform>
            <numerusform>All is well: %Ln pictures, every file is there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Keep as they are</source>
        <extracomment>_groups</extracomment>
        <translation>
            <numerusform>Keep as it is</numerusform>
            <numerusform>Keep as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_group.py"/>
        <source>Show %Ln more</source>
        <extracomment>GroupRow._fill_lines</extracomment>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Write recipes</source>
        <extracomment>_groups</extracomment>
        <translation>
            <numerusform>Write recipe</numerusform>
            <numerusform>Write recipes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/closing.py"/>
        <source>%Ln pictures are still being made.</source>
        <extracomment>ask_before_closing</extracomment>
        <translation>
            <numerusform>One picture is still being made.</numerusform>
            <numerusform>%Ln pictures are still being made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/closing.py"/>
        <source>%Ln pictures have not been saved yet.</source>
        <extracomment>ask_before_leaving_unsaved</extracomment>
        <translation>
            <numerusform>A picture has not been saved yet.</numerusform>
            <numerusform>%Ln pictures have not been saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>%Ln pictures added to “%1”</source>
        <extracomment>Collecting._added</extracomment>
        <translation>
            <numerusform>%Ln picture added to “%1”</numerusform>
            <numerusform>%Ln pictures added to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>%Ln pictures removed from “%1”</source>
        <extracomment>Collecting._take_out</extracomment>
        <translation>
            <numerusform>%Ln picture removed from “%1”</numerusform>
            <numerusform>%Ln pictures removed from “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>All %Ln are in “%1” already</source>
        <extracomment>Collecting._put_in</extracomment>
        <translation>
            <numerusform>This picture is in “%1” already</numerusform>
            <numerusform>All %Ln are in “%1” already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>%Ln stars</source>
        <extracomment>_stars</extracomment>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/unfolded_words.py"/>
        <source>%1 images</source>
        <extracomment>sum_words</extracomment>
        <translation>
            <numerusform>%1 image</numerusform>
            <numerusform>%1 images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/unfolded_words.py"/>
        <source>%1 of %2 prompts</source>
        <extracomment>prompts_words</extracomment>
        <translation>
            <numerusform>%1 of %2 prompt</numerusform>
            <numerusform>%1 of %2 prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/unfolded_words.py"/>
        <source>%1 prompts</source>
        <extracomment>prompts_words</extracomment>
        <translation>
            <numerusform>%1 prompt</numerusform>
            <numerusform>%1 prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/unfolded_words.py"/>
        <source>%1 × %2 images = %3</source>
        <extracomment>sum_words</extracomment>
        <translation>
            <numerusform>%1 × %2 image = %3</numerusform>
            <numerusform>%1 × %2 images = %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>From your last %Ln pictures with this model.</source>
        <extracomment>basis_words</extracomment>
        <translation>
            <numerusform>From the one picture that you've made with this model.</numerusform>
            <numerusform>From your last %Ln pictures with this model.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Chosen from %Ln models</source>
        <extracomment>race_row</extracomment>
        <translation>
            <numerusform>Chosen from %Ln model</numerusform>
            <numerusform>Chosen from %Ln models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>One of %Ln models</source>
        <extracomment>race_row</extracomment>
        <translation>
            <numerusform>One of %Ln model</numerusform>
            <numerusform>One of %Ln models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeRoom</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>%Ln files are left</source>
        <extracomment>ExchangeRoom._told</extracomment>
        <translation>
            <numerusform>%Ln file is left</numerusform>
            <numerusform>%Ln files are left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>%Ln files are missing</source>
        <extracomment>ExchangeRoom._on_packed</extracomment>
        <translation>
            <numerusform>%Ln file is missing</numerusform>
            <numerusform>%Ln files are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>%Ln files weren't added.</source>
        <extracomment>ExchangeRoom._title</extracomment>
        <translation>
            <numerusform>One file wasn't added.</numerusform>
            <numerusform>%Ln files weren't added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>%Ln pictures</source>
        <extracomment>ExchangeRoom.export_meant</extracomment>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>%Ln pictures added</source>
        <extracomment>ExchangeRoom._told</extracomment>
        <translation>
            <numerusform>%Ln picture added</numerusform>
            <numerusform>%Ln pictures added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>%Ln pictures exported</source>
        <extracomment>ExchangeRoom._on_packed</extracomment>
        <translation>
            <numerusform>%Ln picture exported</numerusform>
            <numerusform>%Ln pictures exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>%Ln pictures restored</source>
        <extracomment>ExchangeRoom._restore</extracomment>
        <translation>
            <numerusform>%Ln picture restored</numerusform>
            <numerusform>%Ln pictures restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>%Ln were here already</source>
        <extracomment>ExchangeRoom._told</extracomment>
        <translation>
            <numerusform>%Ln was here already</numerusform>
            <numerusform>%Ln were here already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>%Ln of these carry Content Credentials, a signed note of how they were made. Changed copies can't keep them.</source>
        <extracomment>credentials_warning</extracomment>
        <translation>
            <numerusform>One of these carries Content Credentials, a signed note of how it was made. A changed copy can't keep them.</numerusform>
            <numerusform>%Ln of these carry Content Credentials, a signed note of how they were made. Changed copies can't keep them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/sheet_dialog.py"/>
        <source>%Ln pages</source>
        <extracomment>_pages</extracomment>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>%Ln pictures</source>
        <extracomment>pictures</extracomment>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>%Ln pictures weren't exported.</source>
        <extracomment>left_out</extracomment>
        <translation>
            <numerusform>One picture wasn't exported.</numerusform>
            <numerusform>%Ln pictures weren't exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>%Ln were there already</source>
        <extracomment>outcome</extracomment>
        <translation>
            <numerusform>%Ln was there already</numerusform>
            <numerusform>%Ln were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/sheet_dialog.py"/>
        <source>Contact sheet of %Ln pictures</source>
        <extracomment>SheetDialog.__init__</extracomment>
        <translation>
            <numerusform>Contact sheet of %Ln picture</numerusform>
            <numerusform>Contact sheet of %Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Export %Ln pictures</source>
        <extracomment>export_button</extracomment>
        <translation>
            <numerusform>Export %Ln picture</numerusform>
            <numerusform>Export %Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Exported %Ln pictures</source>
        <extracomment>outcome</extracomment>
        <translation>
            <numerusform>Exported %Ln picture</numerusform>
            <numerusform>Exported %Ln pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportReport</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/export_report.py"/>
        <source>and %Ln more</source>
        <extracomment>ExportReport.__init__</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportRoom</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>%Ln pictures aren't on it</source>
        <extracomment>ExportRoom._on_sheet</extracomment>
        <translation>
            <numerusform>%Ln picture isn't on it</numerusform>
            <numerusform>%Ln pictures aren't on it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Further</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/further.py"/>
        <source>%Ln references are no longer on the disk.</source>
        <extracomment>Further.reuse</extracomment>
        <translation>
            <numerusform>A reference is no longer on the disk.</numerusform>
            <numerusform>%Ln references are no longer on the disk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/words.py"/>
        <source>%Ln stars</source>
        <extracomment>describe</extracomment>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/words.py"/>
        <source>with %Ln versions</source>
        <extracomment>describe</extracomment>
        <translation>
            <numerusform>with %Ln version</numerusform>
            <numerusform>with %Ln versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GenerateButton</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/footer.py"/>
        <source>Generate %Ln</source>
        <extracomment>GenerateButton.tell</extracomment>
        <translation>
            <numerusform>Generate %Ln</numerusform>
            <numerusform>Generate %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/footer.py"/>
        <source>Generate %Ln more</source>
        <extracomment>GenerateButton.tell</extracomment>
        <translation>
            <numerusform>Generate %Ln more</numerusform>
            <numerusform>Generate %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/footer.py"/>
        <source>Queue %Ln for later</source>
        <extracomment>GenerateButton.tell</extracomment>
        <translation>
            <numerusform>Queue %Ln for later</numerusform>
            <numerusform>Queue %Ln for later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPopover</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/history.py"/>
        <source>%Ln pictures</source>
        <extracomment>HistoryPopover._row</extracomment>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>%Ln of these pictures lie in the trash.</source>
        <extracomment>ImportReport.__init__</extracomment>
        <translation>
            <numerusform>One of these pictures lies in the trash.</numerusform>
            <numerusform>%Ln of these pictures lie in the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>Restore %Ln</source>
        <extracomment>ImportReport.__init__</extracomment>
        <translation>
            <numerusform>Restore %Ln</numerusform>
            <numerusform>Restore %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>and %Ln more</source>
        <extracomment>ImportReport.__init__</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InProgress</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/progress_words.py"/>
        <source>%Ln need you</source>
        <extracomment>counts</extracomment>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/progress_words.py"/>
        <source>%Ln stopped</source>
        <extracomment>counts</extracomment>
        <translation>
            <numerusform>%Ln stopped</numerusform>
            <numerusform>%Ln stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/progress_words.py"/>
        <source>%Ln waiting</source>
        <extracomment>counts</extracomment>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/progress_words.py"/>
        <source>%Ln working</source>
        <extracomment>counts</extracomment>
        <translation>
            <numerusform>%Ln working</numerusform>
            <numerusform>%Ln working</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>%Ln earlier turns, each with its picture and what the model wants back</source>
        <extracomment>Inspector._scrolled</extracomment>
        <translation>
            <numerusform>One earlier turn, with its picture and what the model wants back</numerusform>
            <numerusform>%Ln earlier turns, each with its picture and what the model wants back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobFace</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/job_face.py"/>
        <source>Painting, about %Ln seconds left</source>
        <extracomment>_spoken</extracomment>
        <translation>
            <numerusform>Painting, about %Ln second left</numerusform>
            <numerusform>Painting, about %Ln seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>%Ln added to favourites</source>
        <extracomment>Keeping._added</extracomment>
        <translation>
            <numerusform>%Ln added to favourites</numerusform>
            <numerusform>%Ln added to favourites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>%Ln pictures are gone for good</source>
        <extracomment>Keeping._on_emptied</extracomment>
        <translation>
            <numerusform>One picture is gone for good</numerusform>
            <numerusform>%Ln pictures are gone for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>%Ln pictures deleted</source>
        <extracomment>Keeping.deleted</extracomment>
        <translation>
            <numerusform>%Ln picture deleted</numerusform>
            <numerusform>%Ln pictures deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>%Ln pictures restored</source>
        <extracomment>Keeping._bring_back</extracomment>
        <translation>
            <numerusform>%Ln picture restored</numerusform>
            <numerusform>%Ln pictures restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>%Ln removed from favourites</source>
        <extracomment>Keeping.toggle_favourite</extracomment>
        <translation>
            <numerusform>%Ln removed from favourites</numerusform>
            <numerusform>%Ln removed from favourites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>All %Ln are favourites already</source>
        <extracomment>Keeping._love</extracomment>
        <translation>
            <numerusform>%Ln is a favourite already</numerusform>
            <numerusform>All %Ln are favourites already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Delete %Ln pictures for good?</source>
        <extracomment>Keeping.ask_to_empty</extracomment>
        <translation>
            <numerusform>Delete one picture for good?</numerusform>
            <numerusform>Delete %Ln pictures for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lasting</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/lasting.py"/>
        <source>Remove %Ln pictures from the library?</source>
        <extracomment>Lasting._ask_to_forget</extracomment>
        <translation>
            <numerusform>Remove this picture from the library?</numerusform>
            <numerusform>Remove %Ln pictures from the library?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/main_window.py"/>
        <source>%Ln started</source>
        <extracomment>MainWindow._on_started</extracomment>
        <translation>
            <numerusform>%Ln started</numerusform>
            <numerusform>%Ln started</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/marking.py"/>
        <source>%Ln pictures tagged “%1”</source>
        <extracomment>Marking._on_toggled</extracomment>
        <translation>
            <numerusform>%Ln picture tagged “%1”</numerusform>
            <numerusform>%Ln pictures tagged “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/marking.py"/>
        <source>%Ln stars given</source>
        <extracomment>Marking.star</extracomment>
        <translation>
            <numerusform>One star given</numerusform>
            <numerusform>%Ln stars given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/marking.py"/>
        <source>Tag “%1” removed from %Ln pictures</source>
        <extracomment>Marking._on_toggled</extracomment>
        <translation>
            <numerusform>Tag “%1” removed from %Ln picture</numerusform>
            <numerusform>Tag “%1” removed from %Ln pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/model_list.py"/>
        <source>Takes up to %Ln references</source>
        <extracomment>ModelList._marks</extracomment>
        <translation>
            <numerusform>Takes up to %Ln reference</numerusform>
            <numerusform>Takes up to %Ln references</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/name_fields.py"/>
        <source>and %Ln more</source>
        <extracomment>NameFields._refresh</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message numerus="yes">
        <location filename="../../desktop_app/opening.py"/>
        <source>%Ln of them have no file.</source>
        <extracomment>_told</extracomment>
        <translation>
            <numerusform>One of them has no file.</numerusform>
            <numerusform>%Ln of them have no file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/opening.py"/>
        <source>%Ln pictures with their recipes lie in its folder.</source>
        <extracomment>Opening._mend</extracomment>
        <translation>
            <numerusform>One picture with its recipe lies in its folder.</numerusform>
            <numerusform>%Ln pictures with their recipes lie in its folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/opening.py"/>
        <source>The library is usable again: %Ln pictures.</source>
        <extracomment>_told</extracomment>
        <translation>
            <numerusform>The library is usable again: %Ln picture.</numerusform>
            <numerusform>The library is usable again: %Ln pictures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaneMenu</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/compare/menu.py"/>
        <source>%Ln stars</source>
        <extracomment>PaneMenu._add_stars</extracomment>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Race</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/race/race_words.py"/>
        <source>for %Ln pictures</source>
        <extracomment>total_words</extracomment>
        <translation>
            <numerusform>for %Ln picture</numerusform>
            <numerusform>for %Ln pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RaceDialog</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/race/race_dialog.py"/>
        <source>At most %Ln models can be compared.</source>
        <extracomment>RaceDialog._on_toggled</extracomment>
        <translation>
            <numerusform>At most one model can be compared.</numerusform>
            <numerusform>At most %Ln models can be compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/race/race_dialog.py"/>
        <source>Choose at least %Ln models.</source>
        <extracomment>RaceDialog._renew</extracomment>
        <translation>
            <numerusform>Choose at least one model.</numerusform>
            <numerusform>Choose at least %Ln models.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/race/race_dialog.py"/>
        <source>The first of %Ln prompts is compared.</source>
        <extracomment>RaceDialog._show_prompt</extracomment>
        <translation>
            <numerusform>The one prompt is compared.</numerusform>
            <numerusform>The first of %Ln prompts is compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RaceFoot</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/race/race_foot.py"/>
        <source>Compare %Ln models</source>
        <extracomment>RaceFoot.show_total</extracomment>
        <translation>
            <numerusform>Compare %Ln model</numerusform>
            <numerusform>Compare %Ln models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RacePage</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/race/race_page.py"/>
        <source>%Ln models</source>
        <extracomment>RacePage._renew</extracomment>
        <translation>
            <numerusform>%Ln model</numerusform>
            <numerusform>%Ln models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/race/race_page.py"/>
        <source>Comparing %Ln models</source>
        <extracomment>RacePage._renew</extracomment>
        <translation>
            <numerusform>Comparing %Ln model</numerusform>
            <numerusform>Comparing %Ln models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferenceShelf</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/shelf_words.py"/>
        <source>Used in %Ln pictures</source>
        <extracomment>used_words</extracomment>
        <translation>
            <numerusform>Used in %Ln picture</numerusform>
            <numerusform>Used in %Ln pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>References</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>%Ln drawings can't be opened.</source>
        <translation>
            <numerusform>%Ln drawing can't be opened.</numerusform>
            <numerusform>%Ln drawings can't be opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>%Ln files aren't pictures Pictor can read.</source>
        <translation>
            <numerusform>%Ln file isn't a picture Pictor can read.</numerusform>
            <numerusform>%Ln files aren't pictures Pictor can read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>%Ln files were moved or deleted.</source>
        <translation>
            <numerusform>%Ln file was moved or deleted.</numerusform>
            <numerusform>%Ln files were moved or deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>%Ln of these are only addresses of pictures.</source>
        <translation>
            <numerusform>%Ln of these is only the address of a picture.</numerusform>
            <numerusform>%Ln of these are only addresses of pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>%Ln of these can't be used as references.</source>
        <extracomment>_unexplained</extracomment>
        <translation>
            <numerusform>%Ln of these can't be used as a reference.</numerusform>
            <numerusform>%Ln of these can't be used as references.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>%Ln pictures are too large to send.</source>
        <translation>
            <numerusform>%Ln picture is too large to send.</numerusform>
            <numerusform>%Ln pictures are too large to send.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>There are no pictures in %Ln of these.</source>
        <translation>
            <numerusform>There is no picture in %Ln of these.</numerusform>
            <numerusform>There are no pictures in %Ln of these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>This model takes up to %Ln references.</source>
        <extracomment>limit_words</extracomment>
        <translation>
            <numerusform>This model takes only %Ln reference.</numerusform>
            <numerusform>This model takes up to %Ln references.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescueDesk</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/rescue.py"/>
        <source>%Ln pictures are in %1.</source>
        <extracomment>RescueDesk._on_copied</extracomment>
        <translation>
            <numerusform>The picture is in %1.</numerusform>
            <numerusform>%Ln pictures are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>%Ln aren't decided yet and stay</source>
        <extracomment>left</extracomment>
        <translation>
            <numerusform>%Ln isn't decided yet and stays</numerusform>
            <numerusform>%Ln aren't decided yet and stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>%Ln go to the trash</source>
        <extracomment>going</extracomment>
        <translation>
            <numerusform>%Ln goes to the trash</numerusform>
            <numerusform>%Ln go to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>%Ln kept</source>
        <extracomment>progress</extracomment>
        <translation>
            <numerusform>%Ln kept</numerusform>
            <numerusform>%Ln kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>%Ln more are being made and will appear here.</source>
        <extracomment>awaited</extracomment>
        <translation>
            <numerusform>One more is being made and will appear here.</numerusform>
            <numerusform>%Ln more are being made and will appear here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>%Ln rejected</source>
        <extracomment>progress</extracomment>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>%Ln rejected pictures stay where they are</source>
        <extracomment>staying</extracomment>
        <translation>
            <numerusform>%Ln rejected picture stays where it is</numerusform>
            <numerusform>%Ln rejected pictures stay where they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>Move %Ln to the trash</source>
        <extracomment>moving</extracomment>
        <translation>
            <numerusform>Move %Ln to the trash</numerusform>
            <numerusform>Move %Ln to the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/scopes.py"/>
        <source>%Ln more…</source>
        <extracomment>ScopeBar._offer_more</extracomment>
        <translation>
            <numerusform>%Ln more…</numerusform>
            <numerusform>%Ln more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/filter_choices.py"/>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>%Ln stars</source>
        <extracomment>_measure, star_choices</extracomment>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/filter_choices.py"/>
        <source>%Ln stars or more</source>
        <extracomment>star_choices</extracomment>
        <translation>
            <numerusform>%Ln star or more</numerusform>
            <numerusform>%Ln stars or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchRoom</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/search_room.py"/>
        <source>%Ln pictures found</source>
        <extracomment>SearchRoom._announce</extracomment>
        <translation>
            <numerusform>%Ln picture found</numerusform>
            <numerusform>%Ln pictures found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/selection_bar.py"/>
        <source>%Ln selected</source>
        <extracomment>SelectionBar._words</extracomment>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slideshow</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/viewer/slideshow.py"/>
        <source>%Ln seconds for each image</source>
        <extracomment>Slideshow.change_time</extracomment>
        <translation>
            <numerusform>%Ln second for each image</numerusform>
            <numerusform>%Ln seconds for each image</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/snippet_words.py"/>
        <source>%Ln alternatives</source>
        <extracomment>kind_words</extracomment>
        <translation>
            <numerusform>%Ln alternative</numerusform>
            <numerusform>%Ln alternatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnippetsDialog</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>%Ln alternatives: each makes a prompt of its own.</source>
        <extracomment>SnippetsDialog._on_written</extracomment>
        <translation>
            <numerusform>%Ln alternative: it makes a prompt of its own.</numerusform>
            <numerusform>%Ln alternatives: each makes a prompt of its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpentRow</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/settings/spending.py"/>
        <source>%Ln jobs</source>
        <extracomment>SpentRow.__init__</extracomment>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorageMoving</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>The old copy is removed. %Ln files that came there later are still there.</source>
        <extracomment>StorageMoving._on_removed</extracomment>
        <translation>
            <numerusform>The old copy is removed. One file that came there later is still there.</numerusform>
            <numerusform>The old copy is removed. %Ln files that came there later are still there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message numerus="yes">
        <source>%Ln</source>
        <translation type="vanished">
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>%Ln days</source>
        <extracomment>StoragePage._make_keeping, StoragePage._menu</extracomment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/viewer/under_way.py"/>
        <source>%Ln changes on their way</source>
        <extracomment>UnderWay._words</extracomment>
        <translation>
            <numerusform>A change on its way</numerusform>
            <numerusform>%Ln changes on their way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionStrip</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/viewer/version_strip_steps.py"/>
        <source>%Ln other versions of this step</source>
        <extracomment>fork_words</extracomment>
        <translation>
            <numerusform>%Ln other version of this step</numerusform>
            <numerusform>%Ln other versions of this step</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/wall.py"/>
        <source>%Ln new</source>
        <extracomment>Wall._on_new_above</extracomment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Star</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/widgets/stars.py"/>
        <source>%Ln stars</source>
        <extracomment>_Star.__init__</extracomment>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
</context>
</TS>
