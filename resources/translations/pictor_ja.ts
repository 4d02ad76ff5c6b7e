<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <location filename="../../desktop_app/ui/settings/about.py"/>
        <source>Copied. Have a look at it before you hand it on.</source>
        <extracomment>AboutPage._copy</extracomment>
        <translation>コピーしました。渡す前に内容をご確認ください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about.py"/>
        <source>Copy diagnostics</source>
        <extracomment>AboutPage.__init__</extracomment>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about.py"/>
        <source>Licences…</source>
        <extracomment>AboutPage.__init__</extracomment>
        <translation>ライセンス…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about.py"/>
        <source>Log</source>
        <extracomment>AboutPage.__init__</extracomment>
        <translation>ログ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about.py"/>
        <source>Made with the work of others</source>
        <extracomment>AboutPage.__init__</extracomment>
        <translation>多くの人の成果を使って作られています</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about.py"/>
        <source>Open folder</source>
        <extracomment>AboutPage.__init__</extracomment>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about.py"/>
        <source>Open log folder</source>
        <extracomment>AboutPage.__init__</extracomment>
        <translation>ログフォルダーを開く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about.py"/>
        <source>Pictor's folder</source>
        <extracomment>AboutPage.__init__</extracomment>
        <translation>Pictor のフォルダー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about.py"/>
        <source>The free software that is inside Pictor.</source>
        <extracomment>AboutPage.__init__</extracomment>
        <translation>Pictor に含まれる自由ソフトウェアです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about.py"/>
        <source>Version %1</source>
        <extracomment>AboutPage._make_head</extracomment>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about.py"/>
        <source>Versions, counts and the end of the log. No key and no prompt is in it.</source>
        <extracomment>AboutPage.__init__</extracomment>
        <translation>バージョン、件数、ログの末尾です。キーやプロンプトは含まれません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about.py"/>
        <source>When you ask for help</source>
        <extracomment>AboutPage.__init__</extracomment>
        <translation>サポートを求めるとき</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>%1 left on this key</source>
        <extracomment>credit_words</extracomment>
        <translation>このキーの残り %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>%1 of credit left</source>
        <extracomment>credit_words</extracomment>
        <translation>クレジット残高 %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Checked %Ln minutes ago</source>
        <extracomment>checked_words</extracomment>
        <translation>
            <numerusform>%Ln 分前に確認</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Checked a minute ago</source>
        <extracomment>checked_words</extracomment>
        <translation>1 分前に確認</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Checked at %1</source>
        <extracomment>checked_words</extracomment>
        <translation>%1 に確認</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Checked just now</source>
        <extracomment>checked_words</extracomment>
        <translation>たった今確認</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Checking your key…</source>
        <extracomment>standing</extracomment>
        <translation>キーを確認しています…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Connected to %1</source>
        <extracomment>standing</extracomment>
        <translation>%1 に接続済み</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Kept in a private file on this computer, not encrypted; other accounts can't read it. Pictor never writes it to a log.</source>
        <extracomment>where_words</extracomment>
        <translation>このコンピューターの非公開ファイルに、暗号化せずに保存されています。ほかのアカウントからは読めません。Pictor がログに書くことはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Kept in your system keychain. Pictor never writes it to a file or a log.</source>
        <extracomment>where_words</extracomment>
        <translation>システムのキーチェーンに保存されています。Pictor がファイルやログに書くことはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Kept until Pictor closes, and written nowhere. You will be asked for it again.</source>
        <extracomment>where_words</extracomment>
        <translation>Pictor を閉じるまで保持され、どこにも書かれません。次回また入力が必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Last checked: %1</source>
        <extracomment>checked_words</extracomment>
        <translation>前回の確認: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Looking for your key…</source>
        <extracomment>standing</extracomment>
        <translation>キーを探しています…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Not connected</source>
        <extracomment>standing</extracomment>
        <translation>未接続</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Nothing is known of %1</source>
        <extracomment>standing</extracomment>
        <translation>%1 については何もわかりません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>OpenRouter isn't answering.</source>
        <extracomment>explained</extracomment>
        <translation>OpenRouter が応答しません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Read from OPENROUTER_API_KEY in the environment Pictor was started in. Pictor doesn't store it; to use another key, change it there.</source>
        <extracomment>where_words</extracomment>
        <translation>Pictor を起動した環境の OPENROUTER_API_KEY から読み込みました。Pictor は保存しません。別のキーを使うには、そちらを変更してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Real models need an OpenRouter account; the demo painter doesn't.</source>
        <extracomment>standing</extracomment>
        <translation>実際のモデルには OpenRouter のアカウントが必要です。デモ描画には不要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Sign in on OpenRouter's page there, then come back.</source>
        <extracomment>standing</extracomment>
        <translation>OpenRouter のページでサインインしてから、ここに戻ってください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>This is usually short.</source>
        <extracomment>explained</extracomment>
        <translation>通常はすぐに回復します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Waiting for your browser…</source>
        <extracomment>standing</extracomment>
        <translation>ブラウザーを待っています…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Your credit is running low</source>
        <extracomment>standing</extracomment>
        <translation>クレジットが残りわずかです</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <location filename="../../desktop_app/ui/settings/account.py"/>
        <source>API key</source>
        <extracomment>AccountPage._make_parts</extracomment>
        <translation>API キー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/account.py"/>
        <source>Add credit</source>
        <extracomment>AccountPage._make_parts</extracomment>
        <translation>クレジットを追加</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/account.py"/>
        <source>Paste an API key</source>
        <extracomment>AccountPage._make_parts</extracomment>
        <translation>API キーを貼り付け</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/account.py"/>
        <source>Replace</source>
        <extracomment>AccountPage._make_parts</extracomment>
        <translation>置き換え</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/account.py"/>
        <source>Sign in with OpenRouter</source>
        <extracomment>AccountPage._make_parts</extracomment>
        <translation>OpenRouter にサインイン</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/account.py"/>
        <source>Sign out</source>
        <extracomment>AccountPage._make_parts</extracomment>
        <translation>サインアウト</translation>
    </message>
</context>
<context>
    <name>AccountRoom</name>
    <message>
        <location filename="../../desktop_app/ui/account_room.py"/>
        <source>%1 left</source>
        <extracomment>AccountRoom._show</extracomment>
        <translation>残り %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/account_room.py"/>
        <source>Only %1 of credit is left.</source>
        <extracomment>AccountRoom._show</extracomment>
        <translation>クレジットの残りは %1 だけです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/account_room.py"/>
        <source>The key of your environment is still in use.</source>
        <extracomment>AccountRoom._on_stayed</extracomment>
        <translation>環境変数のキーを引き続き使用しています。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>A screen up and down</source>
        <translation>1 画面上下へ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Add pictures…</source>
        <translation>画像を追加…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Add to a collection…</source>
        <translation>コレクションに追加…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Back and on</source>
        <translation>前へ、次へ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Back to the gallery</source>
        <translation>ギャラリーに戻る</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Cancel all jobs</source>
        <translation>すべてのジョブをキャンセル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Cancel the focused job</source>
        <translation>選択中のジョブをキャンセル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Check library…</source>
        <translation>ライブラリを確認…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Choose a model</source>
        <translation>モデルを選ぶ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Compare models…</source>
        <translation>モデルを比較…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Contact sheet…</source>
        <translation>コンタクトシート…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Copy the path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Copy the picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Copy the prompt</source>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <location filename="../../desktop_app/ui/key_bindings.py"/>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Edit the picture</source>
        <translation>画像を編集</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Empty trash…</source>
        <translation>ゴミ箱を空にする…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>End</source>
        <translation>終える</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Export as…</source>
        <translation>名前を付けて書き出し…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>First and last picture</source>
        <translation>最初と最後の画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <location filename="../../desktop_app/ui/key_bindings.py"/>
        <source>Fit, 100 %</source>
        <translation>全体表示、100 %</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Five stars</source>
        <translation>星 5 個</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Flip from one to the other</source>
        <translation>画像を入れ替える</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Four stars</source>
        <translation>星 4 個</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Go to the aspect ratios</source>
        <translation>縦横比へ移動</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Go to the gallery</source>
        <translation>ギャラリーへ移動</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Go to the next region</source>
        <translation>次の領域へ移動</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Go to the prompt</source>
        <translation>プロンプトへ移動</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>How models have fared</source>
        <translation>モデルの成績</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Keep on the reference shelf…</source>
        <translation>参照棚に置く…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Locate the file…</source>
        <translation>ファイルを探す…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Move the picture</source>
        <translation>画像を動かす</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>New collection…</source>
        <translation>新しいコレクション…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>No stars</source>
        <translation>星なし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>One more</source>
        <translation>もう 1 枚</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>One star</source>
        <translation>星 1 個</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>One tile for all versions</source>
        <translation>全バージョンを 1 つのタイルに</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Open the menu</source>
        <translation>メニューを開く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Open the picture</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Pack the whole library…</source>
        <translation>ライブラリ全体をまとめる…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Pack with recipes…</source>
        <translation>レシピ付きでまとめる…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Previous and next picture</source>
        <translation>前と次の画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Quick look while held</source>
        <translation>押している間クイックルック</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Quit Pictor</source>
        <translation>Pictor を終了</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Reference shelf</source>
        <translation>参照棚</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Reject</source>
        <translation>不採用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Remove from the collection</source>
        <translation>コレクションから外す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Remove from the library…</source>
        <translation>ライブラリから外す…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Restore</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Restore a backup…</source>
        <translation>バックアップを復元…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Reuse all settings</source>
        <translation>すべての設定を再利用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Reuse the prompt</source>
        <translation>プロンプトを再利用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Review</source>
        <translation>選別</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <location filename="../../desktop_app/ui/key_bindings.py"/>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Select more while moving</source>
        <translation>移動しながら選択</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Select nothing</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <location filename="../../desktop_app/ui/key_bindings.py"/>
        <source>Select or not</source>
        <translation>選択を切り替え</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Shorter, longer</source>
        <translation>短く、長く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Show all versions</source>
        <translation>すべてのバージョンを表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Show its comparison of models</source>
        <translation>そのモデル比較を表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Show or hide the create panel</source>
        <translation>作成パネルの表示を切り替え</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Show what was sent…</source>
        <translation>送信内容を表示…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Show what will be sent…</source>
        <translation>送信する内容を表示…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <location filename="../../desktop_app/ui/key_bindings.py"/>
        <source>Slide one over the other</source>
        <translation>重ねて境目を動かす</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Slideshow</source>
        <translation>スライドショー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Snippets…</source>
        <translation>スニペット…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Stars</source>
        <translation>星</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Tag…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Take the last decision back</source>
        <translation>直前の判断を取り消す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Three stars</source>
        <translation>星 3 個</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Two stars</source>
        <translation>星 2 個</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Use as reference</source>
        <translation>参照画像として使う</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Version before and after</source>
        <translation>前と次のバージョン</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <location filename="../../desktop_app/ui/key_bindings.py"/>
        <source>Zoom in and out</source>
        <translation>拡大と縮小</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <location filename="../../desktop_app/ui/settings/activity_rows.py"/>
        <source>Done</source>
        <extracomment>outcome</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/activity_rows.py"/>
        <source>Failed</source>
        <extracomment>outcome</extracomment>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>ActivityList</name>
    <message>
        <location filename="../../desktop_app/ui/settings/activity.py"/>
        <source>Activity</source>
        <extracomment>ActivityList.__init__</extracomment>
        <translation>アクティビティ</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <location filename="../../desktop_app/ui/settings/activity.py"/>
        <source>All</source>
        <extracomment>ActivityPage.__init__</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/activity.py"/>
        <source>Copy details</source>
        <extracomment>ActivityPage._open_menu</extracomment>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/activity.py"/>
        <source>Copy prompt</source>
        <extracomment>ActivityPage._open_menu</extracomment>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/activity.py"/>
        <source>Failed</source>
        <extracomment>ActivityPage.__init__</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/activity.py"/>
        <source>Nothing has been made yet.</source>
        <extracomment>ActivityPage.refresh</extracomment>
        <translation>まだ何も作られていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/activity.py"/>
        <source>Nothing has failed.</source>
        <extracomment>ActivityPage.refresh</extracomment>
        <translation>失敗はありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/activity.py"/>
        <source>Reuse</source>
        <extracomment>ActivityPage._open_menu</extracomment>
        <translation>再利用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/activity.py"/>
        <source>Show more</source>
        <extracomment>ActivityPage.__init__</extracomment>
        <translation>さらに表示</translation>
    </message>
</context>
<context>
    <name>AddTile</name>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_tiles.py"/>
        <source>Add references</source>
        <extracomment>AddTile.__init__</extracomment>
        <translation>参照画像を追加</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_tiles.py"/>
        <source>Add references…</source>
        <extracomment>AddTile.forbid</extracomment>
        <translation>参照画像を追加…</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <location filename="../../desktop_app/ui/settings/amounts.py"/>
        <source>That is more than can be a limit.</source>
        <extracomment>amount_text</extracomment>
        <translation>上限として大きすぎます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/amounts.py"/>
        <source>Write an amount in dollars, such as %1.</source>
        <extracomment>amount_text</extracomment>
        <translation>ドルの金額を入力してください。例: %1</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>Contrast</source>
        <extracomment>AppearancePage.__init__</extracomment>
        <translation>コントラスト</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>Dark</source>
        <extracomment>AppearancePage.__init__</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>Fields and buttons have an edge, and no words are faint.</source>
        <extracomment>AppearancePage._show</extracomment>
        <translation>入力欄とボタンに枠が付き、薄い文字がなくなります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>Full</source>
        <extracomment>AppearancePage.__init__</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>Language</source>
        <extracomment>AppearancePage.__init__</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>Less</source>
        <extracomment>AppearancePage.__init__</extracomment>
        <translation>控えめ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>Light</source>
        <extracomment>AppearancePage.__init__</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>Like the system</source>
        <extracomment>AppearancePage.__init__</extracomment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>More</source>
        <extracomment>AppearancePage.__init__</extracomment>
        <translation>強め</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>Motion</source>
        <extracomment>AppearancePage.__init__</extracomment>
        <translation>動き</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>Nothing moves by itself, and progress goes in steps.</source>
        <extracomment>AppearancePage._show</extracomment>
        <translation>自動で動くものがなくなり、進行は段階的に表示されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>Picture size on the wall</source>
        <extracomment>AppearancePage.__init__</extracomment>
        <translation>ギャラリーの画像サイズ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>Start again</source>
        <extracomment>AppearancePage.__init__</extracomment>
        <translation>再起動</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>System</source>
        <extracomment>AppearancePage.__init__</extracomment>
        <translation>システム</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>Theme</source>
        <extracomment>AppearancePage.__init__</extracomment>
        <translation>テーマ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>Usual</source>
        <extracomment>AppearancePage.__init__</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>When Pictor starts the next time.</source>
        <extracomment>AppearancePage._show</extracomment>
        <translation>次に Pictor を起動したときに変わります。</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/background_words.py"/>
        <source>%1 of %Ln pictures are ready</source>
        <extracomment>told</extracomment>
        <translation>
            <numerusform>%Ln 枚中 %1 枚が完成しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/background_words.py"/>
        <source>%Ln pictures are ready.</source>
        <extracomment>_ready</extracomment>
        <translation>
            <numerusform>%Ln 枚の画像が完成しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/background_words.py"/>
        <source>%Ln pictures need you.</source>
        <extracomment>_need_you</extracomment>
        <translation>
            <numerusform>%Ln 枚の画像に対応が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/background_words.py"/>
        <source>Choose “%1” in Pictor.</source>
        <extracomment>_remedy</extracomment>
        <translation>Pictor で「%1」を選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/background.py"/>
        <source>Show</source>
        <extracomment>Background._on_rested</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/background_words.py"/>
        <source>Your picture is ready.</source>
        <extracomment>_ready</extracomment>
        <translation>画像が完成しました。</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <location filename="../../desktop_app/ui/backup_dialog.py"/>
        <source>Back up now</source>
        <extracomment>BackupDialog.__init__</extracomment>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_dialog.py"/>
        <source>Backed up.</source>
        <extracomment>BackupDialog._on_made</extracomment>
        <translation>バックアップしました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_dialog.py"/>
        <source>Backing up…</source>
        <extracomment>BackupDialog._make</extracomment>
        <translation>バックアップしています…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_dialog.py"/>
        <source>Backups</source>
        <extracomment>BackupDialog.__init__</extracomment>
        <translation>バックアップ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_dialog.py"/>
        <source>Close</source>
        <extracomment>BackupDialog.__init__</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_dialog.py"/>
        <source>Looking…</source>
        <extracomment>BackupDialog._fill</extracomment>
        <translation>探しています…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_dialog.py"/>
        <source>Pictor copies the library's list once a day: what there is, what you noted, and what it cost. The pictures themselves are files, and stay where they are.</source>
        <extracomment>BackupDialog.__init__</extracomment>
        <translation>Pictor は 1 日 1 回、ライブラリの一覧（何があるか、メモ、費用）をコピーします。画像そのものはファイルで、元の場所に残ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_dialog.py"/>
        <source>Restore…</source>
        <extracomment>BackupDialog.__init__</extracomment>
        <translation>復元…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_dialog.py"/>
        <source>There is no backup yet.</source>
        <extracomment>BackupDialog._fill</extracomment>
        <translation>バックアップはまだありません。</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <location filename="../../desktop_app/ui/backup_dialog.py"/>
        <source>%1 · before an update</source>
        <extracomment>_row</extracomment>
        <translation>%1 · 更新の前</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_dialog.py"/>
        <source>%1 · before going back</source>
        <extracomment>_row</extracomment>
        <translation>%1 · 復元の前</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/backup_dialog.py"/>
        <source>%Ln pictures</source>
        <extracomment>pictures_words</extracomment>
        <translation>
            <numerusform>画像 %Ln 枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <location filename="../../desktop_app/ui/compare/bar.py"/>
        <source>%1 %</source>
        <extracomment>Bar._percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/bar.py"/>
        <source>Back</source>
        <extracomment>Bar.__init__</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/bar.py"/>
        <source>Back (Esc)</source>
        <extracomment>Bar.__init__</extracomment>
        <translation>戻る (Esc)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/compare/bar.py"/>
        <source>Compare %Ln pictures</source>
        <extracomment>Bar.show_count</extracomment>
        <translation>
            <numerusform>%Ln 枚の画像を比較</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/bar.py"/>
        <source>Facts that differ</source>
        <extracomment>Bar.__init__</extracomment>
        <translation>異なる項目</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/bar.py"/>
        <source>Fit</source>
        <extracomment>Bar.show_zoom</extracomment>
        <translation>全体表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/bar.py"/>
        <source>Swap in place</source>
        <extracomment>Bar.__init__</extracomment>
        <translation>その場で入れ替え</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/bar.py"/>
        <source>Wipe</source>
        <extracomment>Bar.__init__</extracomment>
        <translation>ワイプ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/bar.py"/>
        <source>Zoom</source>
        <extracomment>Bar.__init__</extracomment>
        <translation>ズーム</translation>
    </message>
</context>
<context>
    <name>BrowserWait</name>
    <message>
        <location filename="../../desktop_app/ui/settings/browser_wait.py"/>
        <source>Cancel</source>
        <extracomment>BrowserWait.__init__</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/browser_wait.py"/>
        <source>Copied</source>
        <extracomment>BrowserWait._on_copy</extracomment>
        <translation>コピーしました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/browser_wait.py"/>
        <source>Copy the address</source>
        <extracomment>BrowserWait.__init__, BrowserWait.wait_at</extracomment>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/browser_wait.py"/>
        <source>Open again</source>
        <extracomment>BrowserWait.__init__</extracomment>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/browser_wait.py"/>
        <source>Sign in on OpenRouter's page there, then come back.</source>
        <extracomment>BrowserWait.__init__</extracomment>
        <translation>OpenRouter のページでサインインしてから、ここに戻ってください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/browser_wait.py"/>
        <source>Waiting for your browser…</source>
        <extracomment>BrowserWait.__init__</extracomment>
        <translation>ブラウザーを待っています…</translation>
    </message>
</context>
<context>
    <name>BugReport</name>
    <message>
        <location filename="../../desktop_app/ui/bug_report.py"/>
        <source>Copied. Have a look at it before you hand it on.</source>
        <extracomment>BugReport._copy</extracomment>
        <translation>コピーしました。渡す前に内容をご確認ください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/bug_report.py"/>
        <source>Copy report</source>
        <extracomment>BugReport.__init__</extracomment>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/bug_report.py"/>
        <source>Go on</source>
        <extracomment>BugReport.__init__</extracomment>
        <translation>再開</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/bug_report.py"/>
        <source>Open log folder</source>
        <extracomment>BugReport.__init__</extracomment>
        <translation>ログフォルダーを開く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/bug_report.py"/>
        <source>Quit</source>
        <extracomment>BugReport.__init__</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/bug_report.py"/>
        <source>Something in Pictor went wrong.</source>
        <extracomment>BugReport.__init__</extracomment>
        <translation>Pictor で問題が起きました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/bug_report.py"/>
        <source>The report says what went wrong, and in which part. No key is in it.</source>
        <extracomment>BugReport.__init__</extracomment>
        <translation>レポートには、どの部分で何が起きたかが書かれています。キーは含まれません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/bug_report.py"/>
        <source>Your pictures are safe: each is on the disk as soon as it has come. You can go on; if something behaves oddly, close Pictor and open it again.</source>
        <extracomment>BugReport.__init__</extracomment>
        <translation>画像は無事です。届いた画像はすぐにディスクに保存されます。このまま続けられますが、動作がおかしいときは Pictor を閉じて開き直してください。</translation>
    </message>
</context>
<context>
    <name>BugRoom</name>
    <message>
        <location filename="../../desktop_app/ui/bug_report.py"/>
        <source>Copy report</source>
        <extracomment>BugRoom.tell_crash</extracomment>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/bug_report.py"/>
        <source>Pictor ended unexpectedly last time. Your pictures are safe.</source>
        <extracomment>BugRoom.tell_crash</extracomment>
        <translation>Pictor は前回、予期せず終了しました。画像は無事です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/bug_report.py"/>
        <source>Report copied</source>
        <extracomment>BugRoom._copy</extracomment>
        <translation>レポートをコピーしました</translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <location filename="../../desktop_app/ui/compare/caption.py"/>
        <source>Delete</source>
        <extracomment>Caption.__init__</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/caption.py"/>
        <source>Favourite</source>
        <extracomment>Caption.__init__, Caption.show_picture</extracomment>
        <translation>お気に入り</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/caption.py"/>
        <source>More</source>
        <extracomment>Caption.__init__</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/caption.py"/>
        <source>Open</source>
        <extracomment>Caption.__init__</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/caption.py"/>
        <source>Remove from favourites</source>
        <extracomment>Caption.show_picture</extracomment>
        <translation>お気に入りから外す</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <location filename="../../desktop_app/ui/compare/cell.py"/>
        <source>%1, %2: %3</source>
        <extracomment>Cell.show_answer</extracomment>
        <translation>%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>ChangedProse</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/differences.py"/>
        <source>Added: %1</source>
        <extracomment>ChangedProse._spoken</extracomment>
        <translation>追加: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/differences.py"/>
        <source>Removed: %1</source>
        <extracomment>ChangedProse._spoken</extracomment>
        <translation>削除: %1</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>%Ln are still missing.</source>
        <extracomment>_sentences</extracomment>
        <translation>
            <numerusform>%Ln 個がまだ見つかりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>%Ln belong to other pictures.</source>
        <translation>
            <numerusform>%Ln 個はほかの画像のものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>%Ln can't be read as pictures.</source>
        <translation>
            <numerusform>%Ln 個は画像として読めません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln files are missing</source>
        <extracomment>_groups</extracomment>
        <translation>
            <numerusform>%Ln 個のファイルがありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>%Ln files found again.</source>
        <translation>
            <numerusform>%Ln 個のファイルが再び見つかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>%Ln files found.</source>
        <translation>
            <numerusform>%Ln 個のファイルが見つかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln files have changed</source>
        <extracomment>_groups</extracomment>
        <translation>
            <numerusform>%Ln 個のファイルが変更されています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln files that are no pictures</source>
        <extracomment>_orphans</extracomment>
        <translation>
            <numerusform>画像ではないファイル %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln have their recipes beside them.</source>
        <extracomment>_orphans</extracomment>
        <translation>
            <numerusform>%Ln 個にはレシピが添えられています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>%Ln kept as they are now.</source>
        <translation>
            <numerusform>%Ln 個を現状のまま残しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln leftovers of interrupted work</source>
        <extracomment>_calm</extracomment>
        <translation>
            <numerusform>中断した作業の残り %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>%Ln pictures added.</source>
        <translation>
            <numerusform>%Ln 枚の画像を追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln pictures are here more than once</source>
        <extracomment>_calm</extracomment>
        <translation>
            <numerusform>%Ln 枚の画像が重複しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln pictures have no recipe beside them</source>
        <extracomment>_groups</extracomment>
        <translation>
            <numerusform>%Ln 枚の画像にレシピがありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln pictures the library doesn't know</source>
        <extracomment>_orphans</extracomment>
        <translation>
            <numerusform>ライブラリが知らない画像 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln places can't be read</source>
        <extracomment>_calm</extracomment>
        <translation>
            <numerusform>%Ln か所を読めません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln recipes without pictures</source>
        <extracomment>_calm</extracomment>
        <translation>
            <numerusform>画像のないレシピ %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>%Ln recipes written.</source>
        <translation>
            <numerusform>%Ln 個のレシピを書きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>%Ln removed from the library.</source>
        <translation>
            <numerusform>%Ln 個をライブラリから外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln things to decide.</source>
        <extracomment>verdict</extracomment>
        <translation>
            <numerusform>決めることが %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln times</source>
        <extracomment>_of_alike</extracomment>
        <translation>
            <numerusform>%Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Add to the library</source>
        <extracomment>_orphans</extracomment>
        <translation>ライブラリに追加</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Adding up the space used…</source>
        <extracomment>progress_words</extracomment>
        <translation>使用容量を合計しています…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>All is well: %Ln pictures, every file is there.</source>
        <extracomment>verdict</extracomment>
        <translation>
            <numerusform>問題ありません。画像 %Ln 枚、ファイルはすべてあります。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>All is well: one picture, and its file is there.</source>
        <extracomment>verdict</extracomment>
        <translation>問題ありません。画像 1 枚、ファイルもあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>All is well: the library is empty.</source>
        <extracomment>verdict</extracomment>
        <translation>問題ありません。ライブラリは空です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Arriving</source>
        <extracomment>use_rows</extracomment>
        <translation>受信中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Backups</source>
        <extracomment>use_rows</extracomment>
        <translation>バックアップ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Backups…</source>
        <extracomment>_groups</extracomment>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Comparing names and sizes: %1 of %2</source>
        <extracomment>progress_words</extracomment>
        <translation>名前とサイズを比べています: %2 中 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Conversations</source>
        <extracomment>use_rows</extracomment>
        <translation>会話</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Every file was read.</source>
        <extracomment>verdict</extracomment>
        <translation>すべてのファイルを読みました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Files with the same content. You may want to delete one of each.</source>
        <extracomment>_calm</extracomment>
        <translation>内容が同じファイルです。片方を削除してもかまいません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Find again</source>
        <extracomment>_groups</extracomment>
        <translation>再び探す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Found among your pictures, and left alone.</source>
        <extracomment>_orphans</extracomment>
        <translation>画像の中で見つかりましたが、そのままにしました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Found among your pictures, but not in the library.</source>
        <extracomment>_orphans</extracomment>
        <translation>画像の中で見つかりましたが、ライブラリにはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Go back to a backup: pictures made since then are read from their files, and the damaged list is kept aside.</source>
        <extracomment>_groups</extracomment>
        <translation>バックアップに戻します。その後に作られた画像はファイルから読み込み、壊れた一覧は別に残します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Keep as it is</source>
        <extracomment>_groups</extracomment>
        <translation>そのまま残す</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Keep as they are</source>
        <extracomment>_groups</extracomment>
        <translation>
            <numerusform>そのまま残す</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>Kept as it is now.</source>
        <translation>現状のまま残しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Leftovers</source>
        <extracomment>use_rows</extracomment>
        <translation>残り物</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Look in a folder…</source>
        <extracomment>_groups</extracomment>
        <translation>フォルダーの中を探す…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Looking for moved files: %1 looked at</source>
        <extracomment>progress_words</extracomment>
        <translation>移動したファイルを探しています: %1 個を確認</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Moved, renamed or deleted outside Pictor, which can look for the content elsewhere in the library.</source>
        <extracomment>_groups</extracomment>
        <translation>Pictor の外で移動、名前変更、または削除されました。ライブラリ内の別の場所で同じ内容を探せます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Names and sizes were compared.</source>
        <extracomment>verdict</extracomment>
        <translation>名前とサイズを比べました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>No harm, and a record of what was made.</source>
        <extracomment>_calm</extracomment>
        <translation>害はなく、作られたものの記録になります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>No recipe could be written.</source>
        <translation>レシピを書けませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>None of them was found.</source>
        <translation>どれも見つかりませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Nothing was changed.</source>
        <extracomment>verdict</extracomment>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>One belongs to another picture.</source>
        <translation>1 個はほかの画像のものです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>One can't be read as a picture.</source>
        <translation>1 個は画像として読めません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>One file found again.</source>
        <translation>1 個のファイルが再び見つかりました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>One file has changed</source>
        <extracomment>_groups</extracomment>
        <translation>1 個のファイルが変更されています</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>One file is missing</source>
        <extracomment>_groups</extracomment>
        <translation>1 個のファイルがありません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>One file that is no picture</source>
        <extracomment>_orphans</extracomment>
        <translation>画像ではないファイル 1 個</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>One has its recipe beside it.</source>
        <extracomment>_orphans</extracomment>
        <translation>1 個にはレシピが添えられています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>One is still missing.</source>
        <extracomment>_sentences</extracomment>
        <translation>1 個がまだ見つかりません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>One leftover of interrupted work</source>
        <extracomment>_calm</extracomment>
        <translation>中断した作業の残り 1 個</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>One picture added.</source>
        <translation>1 枚の画像を追加しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>One picture has no recipe beside it</source>
        <extracomment>_groups</extracomment>
        <translation>1 枚の画像にレシピがありません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>One picture is here more than once</source>
        <extracomment>_calm</extracomment>
        <translation>1 枚の画像が重複しています</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>One picture the library doesn't know</source>
        <extracomment>_orphans</extracomment>
        <translation>ライブラリが知らない画像 1 枚</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>One place can't be read</source>
        <extracomment>_calm</extracomment>
        <translation>1 か所を読めません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>One recipe without a picture</source>
        <extracomment>_calm</extracomment>
        <translation>画像のないレシピ 1 個</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>One recipe written.</source>
        <translation>1 個のレシピを書きました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>One removed from the library.</source>
        <translation>1 個をライブラリから外しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>One thing to decide.</source>
        <extracomment>verdict</extracomment>
        <translation>決めることが 1 件あります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Open folder</source>
        <extracomment>_calm, _orphans</extracomment>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Parts of pictures that never came whole. You can delete them yourself.</source>
        <extracomment>_calm</extracomment>
        <translation>最後まで届かなかった画像の一部です。ご自分で削除できます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Pictures</source>
        <extracomment>use_rows</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Reading every file: %1 of %2</source>
        <extracomment>progress_words</extracomment>
        <translation>すべてのファイルを読んでいます: %2 中 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Reading the list…</source>
        <extracomment>progress_words</extracomment>
        <translation>一覧を読んでいます…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Rebuild</source>
        <extracomment>_groups</extracomment>
        <translation>作り直す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>References</source>
        <extracomment>use_rows</extracomment>
        <translation>参照画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Remove from the library…</source>
        <extracomment>_groups</extracomment>
        <translation>ライブラリから外す…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>Search finds everything again.</source>
        <translation>検索ですべて見つかるようになりました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Search may miss pictures</source>
        <extracomment>_groups</extracomment>
        <translation>検索で見つからない画像があるかもしれません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_group.py"/>
        <source>Show</source>
        <extracomment>GroupRow._line</extracomment>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_group.py"/>
        <source>Show %Ln more</source>
        <extracomment>GroupRow._fill_lines</extracomment>
        <translation>
            <numerusform>ほか %Ln 件を表示</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Small copies</source>
        <extracomment>use_rows</extracomment>
        <translation>縮小コピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>Stopped; the rest is as it was.</source>
        <extracomment>_sentences</extracomment>
        <translation>停止しました。残りは元のままです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>That file belongs to another picture of the library.</source>
        <extracomment>located_words</extracomment>
        <translation>そのファイルはライブラリのほかの画像のものです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>That file isn't a picture Pictor can read.</source>
        <extracomment>located_words</extracomment>
        <translation>そのファイルは Pictor で読める画像ではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>That has been put right meanwhile.</source>
        <extracomment>_sentences</extracomment>
        <translation>その間に解決済みです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>The content isn't what was saved. If you changed it yourself, keep it that way.</source>
        <extracomment>_groups</extracomment>
        <translation>内容が保存時と違います。ご自分で変更した場合は、そのまま残してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>The disk fails there, or Pictor may not look. Check the permissions.</source>
        <extracomment>_calm</extracomment>
        <translation>ディスクの故障か、Pictor に閲覧が許可されていません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>The file is found.</source>
        <translation>ファイルが見つかりました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>The files of your pictures are not touched.</source>
        <extracomment>verdict</extracomment>
        <translation>画像のファイルには触れません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>The library's list is damaged.</source>
        <extracomment>verdict</extracomment>
        <translation>ライブラリの一覧が壊れています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>The list is damaged</source>
        <extracomment>_groups</extracomment>
        <translation>一覧が壊れています</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>The list, and what search goes by</source>
        <extracomment>use_rows</extracomment>
        <translation>一覧と検索用の索引</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>The picture has a file again, though not the one it was made with.</source>
        <extracomment>located_words</extracomment>
        <translation>画像に再びファイルがありますが、作られたときのものではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>The picture's file is found.</source>
        <extracomment>located_words</extracomment>
        <translation>画像のファイルが見つかりました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>There was nothing to do.</source>
        <translation>することはありませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>This picture's file is there already.</source>
        <extracomment>located_words</extracomment>
        <translation>この画像のファイルはすでにあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Trash</source>
        <extracomment>use_rows</extracomment>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>What search goes by is incomplete. It can be rebuilt from the list.</source>
        <extracomment>_groups</extracomment>
        <translation>検索用の索引が不完全です。一覧から作り直せます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>What the list knows can be written again.</source>
        <extracomment>_groups</extracomment>
        <translation>一覧にある内容をもう一度書き出せます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Write recipe</source>
        <extracomment>_groups</extracomment>
        <translation>レシピを書く</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Write recipes</source>
        <extracomment>_groups</extracomment>
        <translation>
            <numerusform>レシピを書く</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>once</source>
        <extracomment>_of_alike</extracomment>
        <translation>1 回</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>All together</source>
        <extracomment>CheckDialog._add_use</extracomment>
        <translation>合計</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>Backups…</source>
        <extracomment>CheckDialog.__init__</extracomment>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>Cancel</source>
        <extracomment>CheckDialog.__init__</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>Check the library</source>
        <extracomment>CheckDialog.__init__</extracomment>
        <translation>ライブラリを確認</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>Close</source>
        <extracomment>CheckDialog.__init__</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>Done</source>
        <extracomment>CheckDialog.__init__</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>Looking at the library…</source>
        <extracomment>CheckDialog._on_progress, CheckDialog._on_started</extracomment>
        <translation>ライブラリを調べています…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>Nothing is changed by looking.</source>
        <extracomment>CheckDialog._on_started</extracomment>
        <translation>調べるだけでは何も変わりません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>Nothing was changed.</source>
        <extracomment>CheckDialog._on_stopped</extracomment>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>Progress</source>
        <extracomment>CheckDialog.__init__</extracomment>
        <translation>進行状況</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>Read every file</source>
        <extracomment>CheckDialog.__init__</extracomment>
        <translation>すべてのファイルを読む</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>Reading every file…</source>
        <extracomment>CheckDialog._on_started</extracomment>
        <translation>すべてのファイルを読んでいます…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>Space used</source>
        <extracomment>CheckDialog._add_use</extracomment>
        <translation>使用容量</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>Stopped.</source>
        <extracomment>CheckDialog._on_stopped</extracomment>
        <translation>停止しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>Takes longer, and finds files that have changed without changing their size</source>
        <extracomment>CheckDialog.__init__</extracomment>
        <translation>時間はかかりますが、サイズが同じまま変わったファイルも見つけます</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>Working…</source>
        <extracomment>CheckDialog.begin</extracomment>
        <translation>処理中…</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/chips.py"/>
        <source>Remove filter: %1</source>
        <extracomment>Chip.__init__</extracomment>
        <translation>フィルターを外す: %1</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/chips.py"/>
        <source>Clear all</source>
        <extracomment>ChipRow.__init__</extracomment>
        <translation>すべて消去</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/chips.py"/>
        <source>Filters</source>
        <extracomment>ChipRow.__init__</extracomment>
        <translation>フィルター</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/chips.py"/>
        <source>Keep this search as a smart collection</source>
        <extracomment>ChipRow.__init__</extracomment>
        <translation>この検索をスマートコレクションとして残す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/chips.py"/>
        <source>Remove every filter</source>
        <extracomment>ChipRow.__init__</extracomment>
        <translation>すべてのフィルターを外す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/chips.py"/>
        <source>Save search…</source>
        <extracomment>ChipRow.__init__</extracomment>
        <translation>検索を保存…</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <location filename="../../desktop_app/ui/composer/choices.py"/>
        <source>Aspect ratio</source>
        <extracomment>Choices.__init__</extracomment>
        <translation>縦横比</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/choices.py"/>
        <source>Fewer images</source>
        <extracomment>Choices.__init__</extracomment>
        <translation>枚数を減らす</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/choices.py"/>
        <source>Images</source>
        <extracomment>Choices.__init__</extracomment>
        <translation>枚数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/choices.py"/>
        <source>Model</source>
        <extracomment>Choices.__init__</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/choices.py"/>
        <source>More images</source>
        <extracomment>Choices.__init__</extracomment>
        <translation>枚数を増やす</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/choices.py"/>
        <source>Size</source>
        <extracomment>Choices.__init__</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/choices.py"/>
        <source>This model picks the shape itself.</source>
        <extracomment>Choices.show_draft</extracomment>
        <translation>形はこのモデルが自分で決めます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/choices.py"/>
        <source>This model picks the size itself.</source>
        <extracomment>Choices.show_draft</extracomment>
        <translation>サイズはこのモデルが自分で決めます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/choices.py"/>
        <source>{wanted} isn't offered by this model, using {used}</source>
        <extracomment>Choices._explain</extracomment>
        <translation>{wanted} はこのモデルでは使えないため、{used} を使います</translation>
    </message>
</context>
<context>
    <name>ChooseButton</name>
    <message>
        <location filename="../../desktop_app/ui/race/choose_button.py"/>
        <source>%1 is chosen</source>
        <extracomment>ChooseButton.show_choice</extracomment>
        <translation>%1 を選択済み</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/choose_button.py"/>
        <source>Choose</source>
        <extracomment>ChooseButton._say, ChooseButton.show_choice</extracomment>
        <translation>選ぶ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/choose_button.py"/>
        <source>Choose %1</source>
        <extracomment>ChooseButton.show_choice</extracomment>
        <translation>%1 を選ぶ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/choose_button.py"/>
        <source>Choose none</source>
        <extracomment>ChooseButton.show_choice</extracomment>
        <translation>どれも選ばない</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/choose_button.py"/>
        <source>Chosen</source>
        <extracomment>ChooseButton._say</extracomment>
        <translation>選択済み</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/closing.py"/>
        <source>%Ln pictures are still being made.</source>
        <extracomment>ask_before_closing</extracomment>
        <translation>
            <numerusform>%Ln 枚の画像を作成中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/closing.py"/>
        <source>%Ln pictures have not been saved yet.</source>
        <extracomment>ask_before_leaving_unsaved</extracomment>
        <translation>
            <numerusform>%Ln 枚の画像がまだ保存されていません。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/closing.py"/>
        <source>Cancel</source>
        <extracomment>ask_before_leaving_unsaved</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/closing.py"/>
        <source>Choose folder</source>
        <extracomment>ask_before_leaving_unsaved</extracomment>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/closing.py"/>
        <source>Close anyway</source>
        <extracomment>ask_before_leaving_unsaved</extracomment>
        <translation>それでも閉じる</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/closing.py"/>
        <source>If you stop now, what has come is kept.</source>
        <extracomment>ask_before_closing</extracomment>
        <translation>今止めても、届いた分は残ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/closing.py"/>
        <source>If you stop now, what has come is kept. Work already started may still be charged.</source>
        <extracomment>ask_before_closing</extracomment>
        <translation>今止めても、届いた分は残ります。すでに始まった作業は課金される場合があります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/closing.py"/>
        <source>Keep painting</source>
        <extracomment>ask_before_closing</extracomment>
        <translation>描き続ける</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/closing.py"/>
        <source>Pictor holds it as it came, and tries again to save it when it starts next.</source>
        <extracomment>ask_before_leaving_unsaved</extracomment>
        <translation>届いたまま保持し、次回の起動時にもう一度保存を試みます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/closing.py"/>
        <source>Stop and close</source>
        <extracomment>ask_before_closing</extracomment>
        <translation>停止して閉じる</translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>%Ln pictures added to “%1”</source>
        <extracomment>Collecting._added</extracomment>
        <translation>
            <numerusform>%Ln 枚の画像を「%1」に追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>%Ln pictures removed from “%1”</source>
        <extracomment>Collecting._take_out</extracomment>
        <translation>
            <numerusform>%Ln 枚の画像を「%1」から外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>All %Ln are in “%1” already</source>
        <extracomment>Collecting._put_in</extracomment>
        <translation>
            <numerusform>%Ln 枚すべてがすでに「%1」にあります</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Collection “%1” deleted; its pictures stay</source>
        <extracomment>Collecting._delete</extracomment>
        <translation>コレクション「%1」を削除しました。画像は残ります</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Collection “%1” made</source>
        <extracomment>Collecting._make_and_show</extracomment>
        <translation>コレクション「%1」を作成しました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Collections</source>
        <extracomment>Collecting._make_popover</extracomment>
        <translation>コレクション</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Create</source>
        <extracomment>Collecting.ask_for_new</extracomment>
        <translation>作成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Delete (pictures stay)</source>
        <extracomment>Collecting._open_menu</extracomment>
        <translation>削除（画像は残ります）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Export all…</source>
        <extracomment>Collecting._open_menu</extracomment>
        <translation>すべて書き出し…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Find or add a collection</source>
        <extracomment>Collecting._make_popover</extracomment>
        <translation>コレクションを検索または追加</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>New collection</source>
        <extracomment>Collecting.ask_for_new</extracomment>
        <translation>新しいコレクション</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>New collection “%1”</source>
        <extracomment>Collecting._make_popover</extracomment>
        <translation>新しいコレクション「%1」</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>No collections yet. Write a name and press Enter.</source>
        <extracomment>Collecting._make_popover</extracomment>
        <translation>コレクションはまだありません。名前を入力して Enter を押してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Picture added to “%1”</source>
        <extracomment>Collecting._added</extracomment>
        <translation>画像を「%1」に追加しました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Picture removed from “%1”</source>
        <extracomment>Collecting._take_out</extracomment>
        <translation>画像を「%1」から外しました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Remove from “%1”</source>
        <extracomment>Collecting.taking_out</extracomment>
        <translation>「%1」から外す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Rename</source>
        <extracomment>Collecting._rename</extracomment>
        <translation>名前を変更</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Rename the collection</source>
        <extracomment>Collecting._rename</extracomment>
        <translation>コレクションの名前を変更</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Rename…</source>
        <extracomment>Collecting._open_menu</extracomment>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Save</source>
        <extracomment>Collecting.ask_for_new</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Save the search as a collection</source>
        <extracomment>Collecting.ask_for_new</extracomment>
        <translation>検索をコレクションとして保存</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>There is a collection “%1” already.</source>
        <extracomment>Collecting._refusal</extracomment>
        <translation>コレクション「%1」はすでにあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>There is a smart collection “%1” already.</source>
        <extracomment>Collecting._refusal</extracomment>
        <translation>スマートコレクション「%1」はすでにあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>This picture is in “%1” already</source>
        <extracomment>Collecting._put_in</extracomment>
        <translation>この画像はすでに「%1」にあります</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Write a name first.</source>
        <extracomment>Collecting._refusal</extracomment>
        <translation>先に名前を入力してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>“%1” is called “%2” now</source>
        <extracomment>Collecting._on_renamed</extracomment>
        <translation>「%1」の名前を「%2」に変更しました</translation>
    </message>
</context>
<context>
    <name>CollectionChip</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/mark_chips.py"/>
        <source>Open the collection %1</source>
        <extracomment>CollectionChip.__init__</extracomment>
        <translation>コレクション %1 を開く</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../desktop_app/ui/commands.py"/>
        <source>Path copied</source>
        <extracomment>Commands.copy_path</extracomment>
        <translation>パスをコピーしました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/commands.py"/>
        <source>Picture copied</source>
        <extracomment>Commands.__init__</extracomment>
        <translation>画像をコピーしました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/commands.py"/>
        <source>Prompt copied</source>
        <extracomment>Commands.copy_prompt</extracomment>
        <translation>プロンプトをコピーしました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/commands.py"/>
        <source>This picture can't be copied.</source>
        <extracomment>Commands.__init__</extracomment>
        <translation>この画像はコピーできません。</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>%1 · %2</source>
        <extracomment>_shape</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>%Ln stars</source>
        <extracomment>_stars</extracomment>
        <translation>
            <numerusform>星 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>An earlier picture</source>
        <extracomment>FactWords._title</extracomment>
        <translation>以前の画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>Edited from</source>
        <translation>編集元</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>Everything else is the same.</source>
        <extracomment>FactWords.rows</extracomment>
        <translation>ほかはすべて同じです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>File type</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>None</source>
        <extracomment>FactWords._title, _prompts, _references, _stars</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>Not set</source>
        <extracomment>FactWords._words</extracomment>
        <translation>未設定</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>Picture</source>
        <extracomment>_references</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>References</source>
        <translation>参照画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>Stars</source>
        <translation>星</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>These pictures were made the same way.</source>
        <extracomment>FactWords.rows</extracomment>
        <translation>これらの画像は同じ方法で作られました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>Unknown model</source>
        <extracomment>FactWords.model</extracomment>
        <translation>不明なモデル</translation>
    </message>
</context>
<context>
    <name>CompareRoom</name>
    <message>
        <location filename="../../desktop_app/ui/compare/compare_room.py"/>
        <source>Select 2 to 4 pictures on the wall to compare them.</source>
        <extracomment>CompareRoom.compare</extracomment>
        <translation>ギャラリーで 2～4 枚の画像を選ぶと比較できます。</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <location filename="../../desktop_app/ui/compare/page.py"/>
        <source>Comparison</source>
        <extracomment>Comparison.__init__</extracomment>
        <translation>比較</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/completion.py"/>
        <source>Suggestions</source>
        <extracomment>Completion.__init__</extracomment>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/unfolded_words.py"/>
        <source>%1 images</source>
        <extracomment>sum_words</extracomment>
        <translation>
            <numerusform>%1 枚</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/unfolded_words.py"/>
        <source>%1 images are too many at once. Leave some out: %2 is the most.</source>
        <extracomment>hindrance_words</extracomment>
        <translation>%1 枚は一度に作るには多すぎます。最大 %2 枚まで減らしてください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/unfolded_words.py"/>
        <source>%1 of %2 prompts</source>
        <extracomment>prompts_words</extracomment>
        <translation>
            <numerusform>プロンプト %2 件中 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/unfolded_words.py"/>
        <source>%1 prompts</source>
        <extracomment>prompts_words</extracomment>
        <translation>
            <numerusform>プロンプト %1 件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/unfolded_words.py"/>
        <source>%1 · %2</source>
        <extracomment>sum_words</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/unfolded_words.py"/>
        <source>%1 × %2 = %3</source>
        <extracomment>sum_words</extracomment>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/unfolded_words.py"/>
        <source>%1 × %2 images = %3</source>
        <extracomment>sum_words</extracomment>
        <translation>
            <numerusform>%1 × %2 枚 = %3</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>About {amount}</source>
        <extracomment>estimate_words</extracomment>
        <translation>約 {amount}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>About {amount} · your usual</source>
        <extracomment>estimate_words</extracomment>
        <translation>約 {amount} · いつもの額</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/words.py"/>
        <source>Built in · free · works offline</source>
        <extracomment>price_line</extracomment>
        <translation>内蔵 · 無料 · オフライン可</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/unfolded_words.py"/>
        <source>Every prompt is left out. Tick one to go on.</source>
        <extracomment>hindrance_words</extracomment>
        <translation>すべてのプロンプトが外されています。続けるには 1 つ選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>Free</source>
        <extracomment>estimate_words</extracomment>
        <translation>無料</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>From the one picture that you've made with this model.</source>
        <extracomment>basis_words</extracomment>
        <translation>このモデルで作った 1 枚の画像から。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>From the published price for {size}.</source>
        <extracomment>basis_words</extracomment>
        <translation>{size} の公表価格から。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>From the published price.</source>
        <extracomment>basis_words</extracomment>
        <translation>公表価格から。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>From the published prices. Which one applies is known afterwards.</source>
        <extracomment>basis_words</extracomment>
        <translation>公表価格から。どれが適用されるかは後でわかります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>From what a picture usually costs with this model.</source>
        <extracomment>basis_words</extracomment>
        <translation>このモデルの通常の費用から。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>From what the smallest size usually costs with this model. This one costs more.</source>
        <extracomment>basis_words</extracomment>
        <translation>このモデルの最小サイズの通常の費用から。このサイズはそれより高くなります。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>From your last %Ln pictures with this model.</source>
        <extracomment>basis_words</extracomment>
        <translation>
            <numerusform>このモデルで最近作った %Ln 枚から。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>From {amount}</source>
        <extracomment>estimate_words</extracomment>
        <translation>{amount} から</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>Nothing is charged for this model.</source>
        <extracomment>basis_words</extracomment>
        <translation>このモデルは無料です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/unfolded_words.py"/>
        <source>One of the prompts has no words.</source>
        <extracomment>hindrance_words</extracomment>
        <translation>言葉のないプロンプトがあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>Price varies</source>
        <extracomment>estimate_words</extracomment>
        <translation>価格は変動します</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>Price varies, last one was {amount}</source>
        <extracomment>estimate_words</extracomment>
        <translation>価格は変動、前回は {amount}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>This model has no fixed price. A few pictures will show what it costs you.</source>
        <extracomment>basis_words</extracomment>
        <translation>このモデルに固定価格はありません。何枚か作ると費用がわかります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>about {amount}</source>
        <extracomment>price_words</extracomment>
        <translation>約 {amount}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>free</source>
        <extracomment>price_words</extracomment>
        <translation>無料</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>from {amount}</source>
        <extracomment>price_words</extracomment>
        <translation>{amount} から</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>price varies</source>
        <extracomment>price_words</extracomment>
        <translation>価格は変動</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>{low} – {high}</source>
        <extracomment>estimate_words, price_words</extracomment>
        <translation>{low} ～ {high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/words.py"/>
        <source>{maker} · free</source>
        <extracomment>price_line</extracomment>
        <translation>{maker} · 無料</translation>
    </message>
    <message>
        <source>{maker} · free · works offline</source>
        <translation type="vanished">{maker} · 無料 · オフライン可</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/words.py"/>
        <source>{maker} · from {price}</source>
        <extracomment>price_line</extracomment>
        <translation>{maker} · {price} から</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/words.py"/>
        <source>{maker} · price varies</source>
        <extracomment>price_line</extracomment>
        <translation>{maker} · 価格は変動</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/words.py"/>
        <source>{maker} · {price} an image</source>
        <extracomment>price_line</extracomment>
        <translation>{maker} · 1 枚 {price}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/words.py"/>
        <source>{ratio}, {width} by {height}</source>
        <extracomment>shape_name</extracomment>
        <translation>{ratio}、{width} × {height}</translation>
    </message>
</context>
<context>
    <name>ComposerPanel</name>
    <message>
        <location filename="../../desktop_app/ui/composer/panel.py"/>
        <source>Create</source>
        <extracomment>ComposerPanel.__init__</extracomment>
        <translation>作成</translation>
    </message>
</context>
<context>
    <name>CreditButton</name>
    <message>
        <location filename="../../desktop_app/ui/composer/credit.py"/>
        <source>Credit</source>
        <extracomment>CreditButton.say</extracomment>
        <translation>クレジット</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/credit.py"/>
        <source>Open your account</source>
        <extracomment>CreditButton.say</extracomment>
        <translation>アカウントを開く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/credit.py"/>
        <source>Opens your account</source>
        <extracomment>CreditButton.say</extracomment>
        <translation>アカウントを開きます</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/credit.py"/>
        <source>{credit}, running low</source>
        <extracomment>CreditButton.say</extracomment>
        <translation>{credit}、残りわずか</translation>
    </message>
</context>
<context>
    <name>DefaultsPage</name>
    <message>
        <location filename="../../desktop_app/ui/settings/defaults.py"/>
        <source>%1 is no fact that Pictor knows, so it stays a word.</source>
        <extracomment>DefaultsPage._tell</extracomment>
        <translation>%1 は Pictor の知らない項目なので、文字のまま残ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/defaults.py"/>
        <source>Fewer</source>
        <extracomment>DefaultsPage.__init__</extracomment>
        <translation>減らす</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/defaults.py"/>
        <source>Insert</source>
        <extracomment>DefaultsPage._make_names</extracomment>
        <translation>挿入</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/defaults.py"/>
        <source>Jobs at once</source>
        <extracomment>DefaultsPage.__init__</extracomment>
        <translation>同時に実行するジョブ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/defaults.py"/>
        <source>More</source>
        <extracomment>DefaultsPage.__init__</extracomment>
        <translation>増やす</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/defaults.py"/>
        <source>Names of exported files</source>
        <extracomment>DefaultsPage._make_names</extracomment>
        <translation>書き出すファイルの名前</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/defaults.py"/>
        <source>Notify when pictures are ready</source>
        <extracomment>DefaultsPage.__init__</extracomment>
        <translation>画像が完成したら通知</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/defaults.py"/>
        <source>Once for each batch, while Pictor is in the background.</source>
        <extracomment>DefaultsPage.__init__</extracomment>
        <translation>Pictor が背面にあるとき、まとまりごとに 1 回。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/defaults.py"/>
        <source>One tile for all versions of a picture</source>
        <extracomment>DefaultsPage.__init__</extracomment>
        <translation>画像の全バージョンを 1 つのタイルにまとめる</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/defaults.py"/>
        <source>Put in a fact about the picture</source>
        <extracomment>DefaultsPage._make_names</extracomment>
        <translation>画像の情報を挿入</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/defaults.py"/>
        <source>Such as %1</source>
        <extracomment>DefaultsPage._tell</extracomment>
        <translation>例: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/defaults.py"/>
        <source>The others wait for their turn.</source>
        <extracomment>DefaultsPage.__init__</extracomment>
        <translation>残りは順番を待ちます。</translation>
    </message>
</context>
<context>
    <name>DeskDefaults</name>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>%1 · landscape</source>
        <extracomment>DeskDefaults._shape</extracomment>
        <translation>%1 · 横長</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>%1 · portrait</source>
        <extracomment>DeskDefaults._shape</extracomment>
        <translation>%1 · 縦長</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>%1 · square</source>
        <extracomment>DeskDefaults._shape</extracomment>
        <translation>%1 · 正方形</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>Any</source>
        <extracomment>DeskDefaults._make_rows</extracomment>
        <translation>指定なし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>As I left it</source>
        <extracomment>DeskDefaults.__init__</extracomment>
        <translation>前回のまま</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>Aspect ratio</source>
        <extracomment>DeskDefaults._make_rows</extracomment>
        <translation>縦横比</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>Fewer images</source>
        <extracomment>DeskDefaults._make_rows</extracomment>
        <translation>枚数を減らす</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>File type</source>
        <extracomment>DeskDefaults._make_rows</extracomment>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>Images at a press</source>
        <extracomment>DeskDefaults._make_rows</extracomment>
        <translation>1 回に作る枚数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>Model</source>
        <extracomment>DeskDefaults._make_rows</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>More images</source>
        <extracomment>DeskDefaults._make_rows</extracomment>
        <translation>枚数を増やす</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>Or the nearest that the model has.</source>
        <extracomment>DeskDefaults._make_rows</extracomment>
        <translation>なければモデルにある最も近いもの。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>Put these on the desk now</source>
        <extracomment>DeskDefaults._make_rows</extracomment>
        <translation>今すぐ反映</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>Size</source>
        <extracomment>DeskDefaults._make_rows</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>The desk starts</source>
        <extracomment>DeskDefaults.__init__</extracomment>
        <translation>起動時の作成パネル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>The same each time</source>
        <extracomment>DeskDefaults.__init__</extracomment>
        <translation>毎回同じ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>What you were writing is kept.</source>
        <extracomment>DeskDefaults._show</extracomment>
        <translation>書きかけの内容は残ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>With models that offer it.</source>
        <extracomment>DeskDefaults._make_rows</extracomment>
        <translation>対応するモデルのみ。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>With what was used last.</source>
        <extracomment>DeskDefaults._show</extracomment>
        <translation>最後に使った設定で始めます。</translation>
    </message>
</context>
<context>
    <name>DetailButtons</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/detail_buttons.py"/>
        <source>One more</source>
        <extracomment>DetailButtons.__init__</extracomment>
        <translation>もう 1 枚</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/detail_buttons.py"/>
        <source>Reference</source>
        <extracomment>DetailButtons.__init__</extracomment>
        <translation>参照</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/detail_buttons.py"/>
        <source>Reuse all</source>
        <extracomment>DetailButtons.__init__</extracomment>
        <translation>すべて再利用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/detail_buttons.py"/>
        <source>Reuse all settings</source>
        <extracomment>DetailButtons.__init__</extracomment>
        <translation>すべての設定を再利用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/detail_buttons.py"/>
        <source>Reuse prompt</source>
        <extracomment>DetailButtons.__init__</extracomment>
        <translation>プロンプトを再利用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/detail_buttons.py"/>
        <source>Use as reference</source>
        <extracomment>DetailButtons.__init__</extracomment>
        <translation>参照画像として使う</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>%1 of %2</source>
        <extracomment>version_row</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>%1 of %2 · from “%3”</source>
        <extracomment>version_row</extracomment>
        <translation>%1 / %2 ·「%3」から</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>%1 · %2</source>
        <extracomment>own_rows</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>%1 · has Content Credentials</source>
        <extracomment>provenance_row</extracomment>
        <translation>%1 · Content Credentials あり</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>%1 · no Content Credentials</source>
        <extracomment>provenance_row</extracomment>
        <translation>%1 · Content Credentials なし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>%1 ← %2</source>
        <extracomment>setting_row</extracomment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>%1 → %2</source>
        <extracomment>setting_row</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>A photograph</source>
        <translation>写真</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Changed</source>
        <extracomment>own_rows</extracomment>
        <translation>変更済み</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Chosen from %Ln models</source>
        <extracomment>race_row</extracomment>
        <translation>
            <numerusform>%Ln 個のモデルから選択</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Comparison</source>
        <extracomment>race_row</extracomment>
        <translation>比較</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details.py"/>
        <source>Copy details</source>
        <extracomment>Details.__init__</extracomment>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details.py"/>
        <source>Copy prompt</source>
        <extracomment>Details.__init__</extracomment>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Cost</source>
        <extracomment>own_rows</extracomment>
        <translation>費用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details.py"/>
        <source>Demo</source>
        <extracomment>Details.__init__</extracomment>
        <translation>デモ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details.py"/>
        <source>Details</source>
        <extracomment>Details.__init__, Details._build</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Drawn by a person</source>
        <translation>人が描いたもの</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Enhanced by a program</source>
        <translation>プログラムで補正</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details.py"/>
        <source>File</source>
        <extracomment>Details.text</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Free</source>
        <extracomment>own_rows</extracomment>
        <translation>無料</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Has Content Credentials</source>
        <extracomment>provenance_row</extracomment>
        <translation>Content Credentials あり</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Made</source>
        <extracomment>own_rows</extracomment>
        <translation>作成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Made by AI</source>
        <translation>AI が作成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Made by a person</source>
        <translation>人が作成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Made by a program</source>
        <translation>プログラムが作成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Model</source>
        <extracomment>_named, own_rows</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>No Content Credentials</source>
        <extracomment>provenance_row</extracomment>
        <translation>Content Credentials なし</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>One of %Ln models</source>
        <extracomment>race_row</extracomment>
        <translation>
            <numerusform>%Ln 個のモデルの 1 つ</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Other pictures</source>
        <extracomment>setting_row</extracomment>
        <translation>ほかの画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Partly made by AI</source>
        <translation>一部を AI が作成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Partly synthetic</source>
        <translation>一部が合成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details.py"/>
        <source>Prompt</source>
        <extracomment>Details.__init__, Details._prompt_head</extracomment>
        <translation>プロンプト</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Provenance</source>
        <extracomment>provenance_row</extracomment>
        <translation>来歴</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Provider</source>
        <extracomment>own_rows</extracomment>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Ratio</source>
        <extracomment>_named, own_rows</extracomment>
        <translation>比率</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>References</source>
        <extracomment>_named</extracomment>
        <translation>参照画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Size</source>
        <extracomment>_named, own_rows</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details.py"/>
        <source>The model said</source>
        <extracomment>Details.__init__, Details._fill_said_group</extracomment>
        <translation>モデルの言葉</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Took</source>
        <extracomment>own_rows</extracomment>
        <translation>所要時間</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Version</source>
        <extracomment>version_row</extracomment>
        <translation>バージョン</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>not set</source>
        <extracomment>_used</extracomment>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>DetailsRoom</name>
    <message>
        <location filename="../../desktop_app/ui/details_room.py"/>
        <source>Details copied</source>
        <extracomment>DetailsRoom._copy_all</extracomment>
        <translation>詳細をコピーしました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/details_room.py"/>
        <source>That picture isn't in the library any more.</source>
        <extracomment>DetailsRoom._open</extracomment>
        <translation>その画像はもうライブラリにありません。</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <location filename="../../desktop_app/ui/export/dialog_frame.py"/>
        <source>Cancel</source>
        <extracomment>DialogFrame.__init__</extracomment>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/differences.py"/>
        <source>Edited from</source>
        <extracomment>Differences.show_descent</extracomment>
        <translation>編集元</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/differences.py"/>
        <source>It lies in the trash.</source>
        <extracomment>Differences.show_descent</extracomment>
        <translation>ゴミ箱にあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/differences.py"/>
        <source>One more of</source>
        <extracomment>Differences.show_descent</extracomment>
        <translation>次の画像をもう 1 枚</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/differences.py"/>
        <source>Show “%1”</source>
        <extracomment>Differences.show_descent</extracomment>
        <translation>「%1」を表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/differences.py"/>
        <source>That picture isn't in the library any more.</source>
        <extracomment>Differences.show_descent</extracomment>
        <translation>その画像はもうライブラリにありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/differences.py"/>
        <source>What was changed in the prompt</source>
        <extracomment>Differences.__init__</extracomment>
        <translation>プロンプトの変更点</translation>
    </message>
</context>
<context>
    <name>DropCurtain</name>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_curtain.py"/>
        <source>Keep on the shelf</source>
        <extracomment>DropCurtain.paintEvent</extracomment>
        <translation>棚に置く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_curtain.py"/>
        <source>Use as reference</source>
        <extracomment>DropCurtain.draw</extracomment>
        <translation>参照画像として使う</translation>
    </message>
</context>
<context>
    <name>DropSign</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/drop_sign.py"/>
        <source>Add to library</source>
        <extracomment>DropSign.__init__</extracomment>
        <translation>ライブラリに追加</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/edit_bar.py"/>
        <source>Cancel the change</source>
        <extracomment>EditBar.__init__</extracomment>
        <translation>変更を取り消す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/edit_bar.py"/>
        <source>Edit</source>
        <extracomment>EditBar.__init__, EditBar.offer</extracomment>
        <translation>編集</translation>
    </message>
</context>
<context>
    <name>EstimateLabel</name>
    <message>
        <location filename="../../desktop_app/ui/composer/footer.py"/>
        <source>Free while you look around</source>
        <extracomment>EstimateLabel.say</extracomment>
        <translation>お試しの間は無料</translation>
    </message>
</context>
<context>
    <name>ExchangeRoom</name>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>%1 %2</source>
        <extracomment>ExchangeRoom._on_imported</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>%1 Nothing was exported</source>
        <extracomment>ExchangeRoom._on_packed</extracomment>
        <translation>%1 何も書き出されていません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>%1 of %2</source>
        <extracomment>ExchangeRoom._show</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>%Ln files are left</source>
        <extracomment>ExchangeRoom._told</extracomment>
        <translation>
            <numerusform>残り %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>%Ln files are missing</source>
        <extracomment>ExchangeRoom._on_packed</extracomment>
        <translation>
            <numerusform>%Ln 個のファイルがありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>%Ln files weren't added.</source>
        <extracomment>ExchangeRoom._title</extracomment>
        <translation>
            <numerusform>%Ln 個のファイルは追加されませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>%Ln pictures</source>
        <extracomment>ExchangeRoom.export_meant</extracomment>
        <translation>
            <numerusform>画像 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>%Ln pictures added</source>
        <extracomment>ExchangeRoom._told</extracomment>
        <translation>
            <numerusform>%Ln 枚の画像を追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>%Ln pictures exported</source>
        <extracomment>ExchangeRoom._on_packed</extracomment>
        <translation>
            <numerusform>%Ln 枚の画像を書き出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>%Ln pictures restored</source>
        <extracomment>ExchangeRoom._restore</extracomment>
        <translation>
            <numerusform>%Ln 枚の画像を元に戻しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>%Ln were here already</source>
        <extracomment>ExchangeRoom._told</extracomment>
        <translation>
            <numerusform>%Ln 枚はすでにありました</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>1 picture added</source>
        <extracomment>ExchangeRoom._told</extracomment>
        <translation>1 枚の画像を追加しました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>1 was here already</source>
        <extracomment>ExchangeRoom._told</extracomment>
        <translation>1 枚はすでにありました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Add a folder to the library</source>
        <extracomment>ExchangeRoom._choose_folder</extracomment>
        <translation>フォルダーをライブラリに追加</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Add pictures to the library</source>
        <extracomment>ExchangeRoom._choose_files</extracomment>
        <translation>画像をライブラリに追加</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Adding pictures</source>
        <extracomment>ExchangeRoom.__init__</extracomment>
        <translation>画像の追加</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Adding pictures…</source>
        <extracomment>ExchangeRoom._on_import</extracomment>
        <translation>画像を追加しています…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>All files (*)</source>
        <extracomment>ExchangeRoom._choose_files</extracomment>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Exporting pictures</source>
        <extracomment>ExchangeRoom.__init__</extracomment>
        <translation>画像の書き出し</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Looking for pictures…</source>
        <extracomment>ExchangeRoom._on_import</extracomment>
        <translation>画像を探しています…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Nothing new was added</source>
        <extracomment>ExchangeRoom._told</extracomment>
        <translation>新しく追加されたものはありません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>One file wasn't added.</source>
        <extracomment>ExchangeRoom._title</extracomment>
        <translation>1 個のファイルは追加されませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Other pictures are still being packed.</source>
        <extracomment>ExchangeRoom._export</extracomment>
        <translation>ほかの画像をまとめている途中です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Pack with recipes</source>
        <extracomment>ExchangeRoom._export</extracomment>
        <translation>レシピ付きでまとめる</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Packed pictures</source>
        <extracomment>ExchangeRoom._export</extracomment>
        <translation>まとめた画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Packing pictures…</source>
        <extracomment>ExchangeRoom._on_packing</extracomment>
        <translation>画像をまとめています…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Picture restored</source>
        <extracomment>ExchangeRoom._restore</extracomment>
        <translation>画像を元に戻しました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Pictures and packed libraries</source>
        <extracomment>ExchangeRoom._choose_files</extracomment>
        <translation>画像とまとめたライブラリ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Select the pictures to export first.</source>
        <extracomment>ExchangeRoom.export_meant</extracomment>
        <translation>先に書き出す画像を選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Show</source>
        <extracomment>ExchangeRoom._on_packed</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Some of these were thrown away before.</source>
        <extracomment>ExchangeRoom._title</extracomment>
        <translation>以前に捨てた画像が含まれています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Stopped. %1</source>
        <extracomment>ExchangeRoom._told</extracomment>
        <translation>停止しました。%1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Stopped: nothing was exported</source>
        <extracomment>ExchangeRoom._on_packed</extracomment>
        <translation>停止しました。何も書き出されていません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>That file isn't a picture Pictor can read. Try PNG, JPEG or WebP.</source>
        <extracomment>ExchangeRoom._told</extracomment>
        <translation>Pictor で読める画像ではありません。PNG、JPEG、WebP をお試しください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>There is nothing to export in it.</source>
        <extracomment>ExchangeRoom._on_packed</extracomment>
        <translation>書き出すものがありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>These are added when the ones before them are in.</source>
        <extracomment>ExchangeRoom.add</extracomment>
        <translation>前の分が終わりしだい追加します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Undo</source>
        <extracomment>ExchangeRoom._offer_undo</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>library</source>
        <extracomment>ExchangeRoom.handlers</extracomment>
        <translation>ライブラリ</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <location filename="../../desktop_app/ui/export/sheet_dialog.py"/>
        <source>%1 × %2 pixels</source>
        <extracomment>_pixels</extracomment>
        <translation>%1 × %2 ピクセル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>%1, %2</source>
        <comment>two facts</comment>
        <extracomment>outcome</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>%Ln of these carry Content Credentials, a signed note of how they were made. Changed copies can't keep them.</source>
        <extracomment>credentials_warning</extracomment>
        <translation>
            <numerusform>このうち %Ln 枚には、作られ方を示す署名付き記録 Content Credentials があります。変更したコピーには残せません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/sheet_dialog.py"/>
        <source>%Ln pages</source>
        <extracomment>_pages</extracomment>
        <translation>
            <numerusform>%Ln ページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>%Ln pictures</source>
        <extracomment>pictures</extracomment>
        <translation>
            <numerusform>画像 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>%Ln pictures weren't exported.</source>
        <extracomment>left_out</extracomment>
        <translation>
            <numerusform>%Ln 枚の画像は書き出されませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>%Ln were there already</source>
        <extracomment>outcome</extracomment>
        <translation>
            <numerusform>%Ln 枚はすでにありました</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Add a number</source>
        <translation>番号を付ける</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>As received</source>
        <translation>受信したまま</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Aspect ratio</source>
        <translation>縦横比</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Clean</source>
        <translation>情報なし</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/sheet_dialog.py"/>
        <source>Contact sheet of %Ln pictures</source>
        <extracomment>SheetDialog.__init__</extracomment>
        <translation>
            <numerusform>%Ln 枚の画像のコンタクトシート</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Converted</source>
        <translation>変換</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Damaged. It can be exported as received</source>
        <translation>壊れています。受信したままなら書き出せます</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Export %Ln pictures</source>
        <extracomment>export_button</extracomment>
        <translation>
            <numerusform>%Ln 枚の画像を書き出す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Exported %Ln pictures</source>
        <extracomment>outcome</extracomment>
        <translation>
            <numerusform>%Ln 枚の画像を書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>It moves, and would stand still. It can be exported as received</source>
        <translation>動く画像なので静止してしまいます。受信したままなら書き出せます</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Maker of the model</source>
        <translation>モデルの開発元</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <location filename="../../desktop_app/ui/export/sheet_dialog.py"/>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Name in the library</source>
        <translation>ライブラリでの名前</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/sheet_dialog.py"/>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Not in the library any more</source>
        <translation>もうライブラリにありません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Nothing was exported</source>
        <extracomment>outcome</extracomment>
        <translation>何も書き出されていません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Only the picture. Everything written inside it is left out.</source>
        <translation>画像だけです。中に書かれた情報はすべて除かれます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Pictor can't clean this format. It can be exported as received, or converted</source>
        <translation>Pictor はこの形式から情報を除けません。受信したまま、または変換して書き出せます</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <location filename="../../desktop_app/ui/export/sheet_dialog.py"/>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Prompt, model and settings go along, where other programs find them.</source>
        <translation>プロンプト、モデル、設定を、ほかのソフトでも読める形で添えます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Replace the file</source>
        <translation>ファイルを置き換える</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/sheet_dialog.py"/>
        <source>Save as…</source>
        <extracomment>SheetDialog.__init__</extracomment>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Saved anew as PNG, JPEG or WebP, and smaller if you like.</source>
        <translation>PNG、JPEG、WebP として保存し直します。縮小もできます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Skip the picture</source>
        <translation>その画像を飛ばす</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Stars</source>
        <translation>星</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Stopped. %1</source>
        <extracomment>outcome</extracomment>
        <translation>停止しました。%1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>The file can't be read</source>
        <translation>ファイルを読めません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>The file was moved or deleted outside Pictor</source>
        <translation>ファイルが Pictor の外で移動または削除されました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>The folder takes no file of that name</source>
        <translation>フォルダーがその名前のファイルを受け付けません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>The same bytes as in the library. Nothing is added or lost.</source>
        <translation>ライブラリと同じバイト列です。何も足さず、失われません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>These pictures carry Content Credentials, a signed note of how they were made. Changed copies can't keep them.</source>
        <extracomment>credentials_warning</extracomment>
        <translation>これらの画像には、作られ方を示す署名付き記録 Content Credentials があります。変更したコピーには残せません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>This format can't hold a recipe. It can be exported as received</source>
        <translation>この形式にはレシピを入れられません。受信したままなら書き出せます</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>This picture carries Content Credentials, a signed note of how it was made. A changed copy can't keep them.</source>
        <extracomment>credentials_warning</extracomment>
        <translation>この画像には、作られ方を示す署名付き記録 Content Credentials があります。変更したコピーには残せません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Too large. It can be exported as received</source>
        <translation>大きすぎます。受信したままなら書き出せます</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>With recipe</source>
        <translation>レシピ付き</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../desktop_app/ui/export/export_dialog.py"/>
        <source>Choose the folder</source>
        <extracomment>ExportDialog.__init__</extracomment>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_dialog.py"/>
        <source>Choose…</source>
        <extracomment>ExportDialog.__init__</extracomment>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_dialog.py"/>
        <source>Export into a folder</source>
        <extracomment>ExportDialog._choose</extracomment>
        <translation>フォルダーへ書き出し</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_dialog.py"/>
        <source>Folder</source>
        <extracomment>ExportDialog._lay_out</extracomment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_dialog.py"/>
        <source>If a name is taken</source>
        <extracomment>ExportDialog.__init__, ExportDialog._lay_out</extracomment>
        <translation>同じ名前があるとき</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_dialog.py"/>
        <source>Pictor keeps its own pictures there. Choose another folder.</source>
        <extracomment>ExportDialog._refresh</extracomment>
        <translation>そこは Pictor 自身の画像の置き場です。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_dialog.py"/>
        <source>What is exported</source>
        <extracomment>ExportDialog.__init__</extracomment>
        <translation>書き出す内容</translation>
    </message>
</context>
<context>
    <name>ExportReport</name>
    <message>
        <location filename="../../desktop_app/ui/export/export_report.py"/>
        <source>Copy list</source>
        <extracomment>ExportReport.__init__</extracomment>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_report.py"/>
        <source>Done</source>
        <extracomment>ExportReport.__init__</extracomment>
        <translation>完了</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/export_report.py"/>
        <source>and %Ln more</source>
        <extracomment>ExportReport.__init__</extracomment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportRoom</name>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>%1 No contact sheet was saved</source>
        <extracomment>ExportRoom._on_sheet</extracomment>
        <translation>%1 コンタクトシートは保存されていません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>%1 of %2</source>
        <extracomment>ExportRoom._make, ExportRoom._show</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>%1 · %2</source>
        <extracomment>ExportRoom._make</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>%1, %2</source>
        <comment>two facts</comment>
        <extracomment>ExportRoom._on_sheet</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>%Ln pictures aren't on it</source>
        <extracomment>ExportRoom._on_sheet</extracomment>
        <translation>
            <numerusform>%Ln 枚の画像は載っていません</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>Contact sheet</source>
        <extracomment>ExportRoom._ask_for_sheet</extracomment>
        <translation>コンタクトシート</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>Contact sheet saved</source>
        <extracomment>ExportRoom._on_sheet</extracomment>
        <translation>コンタクトシートを保存しました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>Exporting pictures</source>
        <extracomment>ExportRoom.__init__</extracomment>
        <translation>画像の書き出し</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>Exporting pictures…</source>
        <extracomment>ExportRoom._on_progress</extracomment>
        <translation>画像を書き出しています…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>Making a contact sheet</source>
        <extracomment>ExportRoom.__init__</extracomment>
        <translation>コンタクトシートの作成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>Making the contact sheet…</source>
        <extracomment>ExportRoom._on_sheet_progress</extracomment>
        <translation>コンタクトシートを作っています…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>One contact sheet is still being made.</source>
        <extracomment>ExportRoom.contact_sheet</extracomment>
        <translation>別のコンタクトシートを作っている途中です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>One export is still under way.</source>
        <extracomment>ExportRoom._is_free, ExportRoom._start</extracomment>
        <translation>別の書き出しの途中です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>Pictor keeps its own pictures there. Choose another folder.</source>
        <extracomment>ExportRoom._chosen</extracomment>
        <translation>そこは Pictor 自身の画像の置き場です。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>Save the contact sheet</source>
        <extracomment>ExportRoom._ask_for_sheet</extracomment>
        <translation>コンタクトシートを保存</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>Select the pictures for the contact sheet first.</source>
        <extracomment>ExportRoom.contact_sheet</extracomment>
        <translation>先にコンタクトシートに載せる画像を選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>Select the pictures to export first.</source>
        <extracomment>ExportRoom._is_free</extracomment>
        <translation>先に書き出す画像を選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>Show</source>
        <extracomment>ExportRoom._tell</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>Stopped: no contact sheet was saved</source>
        <extracomment>ExportRoom._on_sheet</extracomment>
        <translation>停止しました。コンタクトシートは保存されていません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>The file is missing</source>
        <extracomment>ExportRoom._make</extracomment>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>This file can't be read</source>
        <extracomment>ExportRoom._make</extracomment>
        <translation>このファイルは読めません</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <location filename="../../desktop_app/ui/facts.py"/>
        <source>%1 by %2, landscape</source>
        <extracomment>ratio_words</extracomment>
        <translation>%1 対 %2、横長</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/facts.py"/>
        <source>%1 by %2, portrait</source>
        <extracomment>ratio_words</extracomment>
        <translation>%1 対 %2、縦長</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/facts.py"/>
        <source>%1 by %2, square</source>
        <extracomment>ratio_words</extracomment>
        <translation>%1 対 %2、正方形</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/facts.py"/>
        <source>%1 h %2 min</source>
        <extracomment>whole_seconds</extracomment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/facts.py"/>
        <source>%1 min %2 s</source>
        <extracomment>whole_seconds</extracomment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/facts.py"/>
        <source>%1 s</source>
        <extracomment>seconds, whole_seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/facts.py"/>
        <source>%1 × %2</source>
        <extracomment>pixels</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/facts.py"/>
        <source>%1, %2</source>
        <extracomment>moment</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/table.py"/>
        <source>Facts that differ</source>
        <extracomment>Facts.__init__</extracomment>
        <translation>異なる項目</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/facts.py"/>
        <source>Free</source>
        <extracomment>cost</extracomment>
        <translation>無料</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/facts.py"/>
        <source>Not reported</source>
        <extracomment>cost</extracomment>
        <translation>報告なし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/facts.py"/>
        <source>Today</source>
        <extracomment>_near_day</extracomment>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/facts.py"/>
        <source>Yesterday</source>
        <extracomment>_near_day</extracomment>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_files.py"/>
        <source>All files (*)</source>
        <extracomment>FileChooser.open</extracomment>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_files.py"/>
        <source>Pictures (%1)</source>
        <extracomment>FileChooser.open</extracomment>
        <translation>画像 (%1)</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_file.py"/>
        <source>Copy path</source>
        <extracomment>FileRow.__init__</extracomment>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_file.py"/>
        <source>File</source>
        <extracomment>FileRow.hang_in</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_file.py"/>
        <source>Show %1 in its folder</source>
        <extracomment>FileRow.show_file</extracomment>
        <translation>%1 をフォルダーで表示</translation>
    </message>
</context>
<context>
    <name>FilterPopover</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_popover.py"/>
        <source>Clear all</source>
        <extracomment>FilterPopover.__init__</extracomment>
        <translation>すべて消去</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_popover.py"/>
        <source>Cost</source>
        <extracomment>FilterPopover.__init__</extracomment>
        <translation>費用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_popover.py"/>
        <source>Date</source>
        <extracomment>FilterPopover.__init__</extracomment>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_popover.py"/>
        <source>Filter</source>
        <extracomment>FilterPopover.__init__</extracomment>
        <translation>フィルター</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_popover.py"/>
        <source>Model</source>
        <extracomment>FilterPopover.__init__</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_popover.py"/>
        <source>Ratio</source>
        <extracomment>FilterPopover.__init__</extracomment>
        <translation>比率</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_popover.py"/>
        <source>Stars</source>
        <extracomment>FilterPopover.__init__</extracomment>
        <translation>星</translation>
    </message>
</context>
<context>
    <name>FoldedProse</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/prose.py"/>
        <source>Show all</source>
        <extracomment>FoldedProse._show_toggle</extracomment>
        <translation>すべて表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/prose.py"/>
        <source>Show less</source>
        <extracomment>FoldedProse._show_toggle</extracomment>
        <translation>少なく表示</translation>
    </message>
</context>
<context>
    <name>FolderLine</name>
    <message>
        <location filename="../../desktop_app/ui/export/folder_field.py"/>
        <source>Not chosen yet</source>
        <extracomment>FolderLine.show_folder</extracomment>
        <translation>未選択</translation>
    </message>
</context>
<context>
    <name>ForShelf</name>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_intake.py"/>
        <source>Pasted picture</source>
        <extracomment>ForShelf.paste</extracomment>
        <translation>貼り付けた画像</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <location filename="../../desktop_app/ui/export/form_fields.py"/>
        <source>%1 px</source>
        <extracomment>FormFields.__init__</extracomment>
        <translation>%1 px</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/form_fields.py"/>
        <source>Format</source>
        <extracomment>FormFields.__init__</extracomment>
        <translation>形式</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/form_fields.py"/>
        <source>Keep the recipe</source>
        <extracomment>FormFields.__init__</extracomment>
        <translation>レシピを残す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/form_fields.py"/>
        <source>Longest side</source>
        <extracomment>FormFields.__init__</extracomment>
        <translation>長辺</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/form_fields.py"/>
        <source>Original</source>
        <extracomment>FormFields.__init__</extracomment>
        <translation>元のまま</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/form_fields.py"/>
        <source>Quality</source>
        <extracomment>FormFields.__init__</extracomment>
        <translation>品質</translation>
    </message>
</context>
<context>
    <name>Further</name>
    <message>
        <location filename="../../desktop_app/ui/further.py"/>
        <source>%1 can't edit.</source>
        <extracomment>Further.offer</extracomment>
        <translation>%1 は編集できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/further.py"/>
        <source>%1 can't edit. Use %2?</source>
        <extracomment>Further.offer</extracomment>
        <translation>%1 は編集できません。%2 を使いますか?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/further.py"/>
        <source>%1 is the nearest there is. %2.</source>
        <extracomment>Further._offer_nearest</extracomment>
        <translation>最も近いのは %1 です。%2。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/further.py"/>
        <source>%1 isn't offered any more.</source>
        <extracomment>Further._offer_nearest, Further.reuse</extracomment>
        <translation>%1 は提供されなくなりました。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/further.py"/>
        <source>%Ln references are no longer on the disk.</source>
        <extracomment>Further.reuse</extracomment>
        <translation>
            <numerusform>%Ln 枚の参照画像がディスクにありません。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/further.py"/>
        <source>A reference is no longer on the disk.</source>
        <extracomment>Further.reuse</extracomment>
        <translation>参照画像がディスクにありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/further.py"/>
        <source>A reference of this picture is no longer on the disk.</source>
        <extracomment>Further.one_more</extracomment>
        <translation>この画像の参照画像がディスクにありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/further.py"/>
        <source>Cancel</source>
        <extracomment>Further._offer_nearest</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/further.py"/>
        <source>It isn't known what this picture was made of.</source>
        <extracomment>Further.one_more</extracomment>
        <translation>この画像が何から作られたかわかりません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/further.py"/>
        <source>One more with %1 · %2</source>
        <extracomment>Further._place</extracomment>
        <translation>%1 でもう 1 枚 · %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/further.py"/>
        <source>The model of this picture</source>
        <extracomment>Further._offer_nearest</extracomment>
        <translation>この画像のモデル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/further.py"/>
        <source>The picture that this changed is gone.</source>
        <extracomment>Further.reuse</extracomment>
        <translation>変更の元になった画像がありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/further.py"/>
        <source>Use %1</source>
        <extracomment>Further._offer_nearest</extracomment>
        <translation>%1 を使う</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/further.py"/>
        <source>Use it</source>
        <extracomment>Further.offer</extracomment>
        <translation>使う</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/words.py"/>
        <source>%Ln stars</source>
        <extracomment>describe</extracomment>
        <translation>
            <numerusform>星 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/words.py"/>
        <source>, </source>
        <comment>between the facts of a picture</comment>
        <extracomment>_list_of</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/empty_words.py"/>
        <source>Drag pictures onto its name, or press %1.</source>
        <extracomment>why_empty</extracomment>
        <translation>名前の上に画像をドラッグするか、%1 を押してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/empty_words.py"/>
        <source>Drag pictures onto its name.</source>
        <extracomment>why_empty</extracomment>
        <translation>名前の上に画像をドラッグしてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/trouble_words.py"/>
        <source>File changed</source>
        <extracomment>in_short</extracomment>
        <translation>ファイルが変更されました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/trouble_words.py"/>
        <source>File gone</source>
        <extracomment>in_short</extracomment>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/empty_words.py"/>
        <source>Finished pictures hang here; deleted ones are in the trash.</source>
        <extracomment>why_empty</extracomment>
        <translation>完成した画像はここに並びます。削除したものはゴミ箱にあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/empty_words.py"/>
        <source>Give a picture you love its heart.</source>
        <extracomment>why_empty</extracomment>
        <translation>好きな画像にハートを付けてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/empty_words.py"/>
        <source>No favourites yet.</source>
        <extracomment>why_empty</extracomment>
        <translation>お気に入りはまだありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/trouble_words.py"/>
        <source>No preview</source>
        <extracomment>in_short</extracomment>
        <translation>プレビューなし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/empty_words.py"/>
        <source>Nothing hangs here.</source>
        <extracomment>why_empty</extracomment>
        <translation>ここには何もありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/empty_words.py"/>
        <source>Nothing here yet.</source>
        <extracomment>why_empty</extracomment>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/trouble_words.py"/>
        <source>Pictor can't show this picture.</source>
        <extracomment>in_full</extracomment>
        <translation>Pictor はこの画像を表示できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/empty_words.py"/>
        <source>Pictures that “%1” finds will hang here.</source>
        <extracomment>why_empty</extracomment>
        <translation>「%1」で見つかる画像がここに並びます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/empty_words.py"/>
        <source>Pictures you delete wait here.</source>
        <extracomment>why_empty</extracomment>
        <translation>削除した画像はここで待ちます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/empty_words.py"/>
        <source>Press %1 on a picture you love.</source>
        <extracomment>why_empty</extracomment>
        <translation>好きな画像で %1 を押してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/empty_words.py"/>
        <source>The trash is empty.</source>
        <extracomment>why_empty</extracomment>
        <translation>ゴミ箱は空です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/trouble_words.py"/>
        <source>This file is damaged or too large to show.</source>
        <extracomment>in_full</extracomment>
        <translation>ファイルが壊れているか、表示するには大きすぎます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/trouble_words.py"/>
        <source>This file was changed outside Pictor.</source>
        <extracomment>in_full</extracomment>
        <translation>このファイルは Pictor の外で変更されました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/trouble_words.py"/>
        <source>This file was moved or deleted outside Pictor.</source>
        <extracomment>in_full</extracomment>
        <translation>このファイルは Pictor の外で移動または削除されました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/trouble_words.py"/>
        <source>Unreadable</source>
        <extracomment>in_short</extracomment>
        <translation>読めません</translation>
    </message>
    <message>
        <source>What you deleted is in the trash.</source>
        <translation type="vanished">削除したものはゴミ箱にあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/words.py"/>
        <source>favourite</source>
        <extracomment>describe</extracomment>
        <translation>お気に入り</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/words.py"/>
        <source>with %Ln versions</source>
        <extracomment>describe</extracomment>
        <translation>
            <numerusform>%Ln バージョンあり</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GenerateButton</name>
    <message>
        <location filename="../../desktop_app/ui/composer/footer.py"/>
        <source>Generate</source>
        <extracomment>GenerateButton.__init__</extracomment>
        <translation>生成</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/footer.py"/>
        <source>Generate %Ln</source>
        <extracomment>GenerateButton.tell</extracomment>
        <translation>
            <numerusform>%Ln 枚を生成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/footer.py"/>
        <source>Generate %Ln more</source>
        <extracomment>GenerateButton.tell</extracomment>
        <translation>
            <numerusform>さらに %Ln 枚を生成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/footer.py"/>
        <source>Queue %Ln for later</source>
        <extracomment>GenerateButton.tell</extracomment>
        <translation>
            <numerusform>%Ln 枚を後で生成</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/footer.py"/>
        <source>Queue for later</source>
        <extracomment>GenerateButton.tell</extracomment>
        <translation>後で生成</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../../desktop_app/ui/composer/header.py"/>
        <source>Create</source>
        <extracomment>Header.__init__</extracomment>
        <translation>作成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/header.py"/>
        <source>Hide the create panel</source>
        <extracomment>Header.__init__</extracomment>
        <translation>作成パネルを隠す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/header.py"/>
        <source>Menu</source>
        <extracomment>Header.__init__</extracomment>
        <translation>メニュー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/header.py"/>
        <source>Prompt history</source>
        <extracomment>Header.__init__</extracomment>
        <translation>プロンプト履歴</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <location filename="../../desktop_app/ui/race/scores_table.py"/>
        <source>%1, ordered</source>
        <extracomment>Heading.show_order</extracomment>
        <translation>%1、並べ替え済み</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/scores_table.py"/>
        <source>%1, ordered, turned round</source>
        <extracomment>Heading.show_order</extracomment>
        <translation>%1、逆順</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/scores_table.py"/>
        <source>Order by %1</source>
        <extracomment>Heading.show_order</extracomment>
        <translation>%1 で並べ替え</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../../desktop_app/ui/composer/history.py"/>
        <source>No prompts yet. What you generate from is kept here.</source>
        <extracomment>HistoryPopover.__init__</extracomment>
        <translation>プロンプトはまだありません。生成に使ったものがここに残ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/history.py"/>
        <source>Prompt history</source>
        <extracomment>HistoryPopover.__init__</extracomment>
        <translation>プロンプト履歴</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/history.py"/>
        <source>Search your prompts</source>
        <extracomment>HistoryPopover.__init__</extracomment>
        <translation>プロンプトを検索</translation>
    </message>
</context>
<context>
    <name>HistoryPopover</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/history.py"/>
        <source>%Ln pictures</source>
        <extracomment>HistoryPopover._row</extracomment>
        <translation>
            <numerusform>画像 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/history.py"/>
        <source>Prompt copied</source>
        <extracomment>HistoryPopover.eventFilter</extracomment>
        <translation>プロンプトをコピーしました</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>A link that leads out of the folder</source>
        <translation>フォルダーの外へのリンク</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>Behind a password</source>
        <translation>パスワードで保護されています</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>Can't be read</source>
        <translation>読めません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>Damaged</source>
        <translation>壊れています</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>More than can be added at once</source>
        <translation>一度に追加できる量を超えています</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>Not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>Not a picture Pictor can read</source>
        <translation>Pictor で読める画像ではありません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>Not safe to unpack</source>
        <translation>安全に展開できません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>Not there any more</source>
        <translation>もうありません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>On another computer</source>
        <translation>別のコンピューターにあります</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>Too large</source>
        <translation>大きすぎます</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>%Ln of these pictures lie in the trash.</source>
        <extracomment>ImportReport.__init__</extracomment>
        <translation>
            <numerusform>このうち %Ln 枚はゴミ箱にあります。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>Copy list</source>
        <extracomment>ImportReport.__init__</extracomment>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>Done</source>
        <extracomment>ImportReport.__init__</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>One of these pictures lies in the trash.</source>
        <extracomment>ImportReport.__init__</extracomment>
        <translation>このうち 1 枚はゴミ箱にあります。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>Restore %Ln</source>
        <extracomment>ImportReport.__init__</extracomment>
        <translation>
            <numerusform>%Ln 枚を元に戻す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>and %Ln more</source>
        <extracomment>ImportReport.__init__</extracomment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
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
            <numerusform>要対応 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/progress_words.py"/>
        <source>%Ln stopped</source>
        <extracomment>counts</extracomment>
        <translation>
            <numerusform>停止 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/progress_words.py"/>
        <source>%Ln waiting</source>
        <extracomment>counts</extracomment>
        <translation>
            <numerusform>待機 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/progress_words.py"/>
        <source>%Ln working</source>
        <extracomment>counts</extracomment>
        <translation>
            <numerusform>作業中 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/progress_words.py"/>
        <source>About %1 so far</source>
        <extracomment>spent</extracomment>
        <translation>これまで約 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/in_progress.py"/>
        <source>Cancel</source>
        <extracomment>InProgress._fill_menu</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/in_progress.py"/>
        <source>Cancel all</source>
        <extracomment>InProgress.__init__</extracomment>
        <translation>すべてキャンセル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/in_progress.py"/>
        <source>Copy details</source>
        <extracomment>InProgress._fill_menu</extracomment>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/in_progress.py"/>
        <source>Copy prompt</source>
        <extracomment>InProgress._fill_menu</extracomment>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/in_progress.py"/>
        <source>Dismiss</source>
        <extracomment>InProgress._fill_menu</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/in_progress.py"/>
        <source>In progress</source>
        <extracomment>InProgress.__init__, InProgress.paintEvent</extracomment>
        <translation>進行中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/in_progress.py"/>
        <source>Not finished</source>
        <extracomment>InProgress.paintEvent</extracomment>
        <translation>未完了</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/in_progress.py"/>
        <source>Show what was sent…</source>
        <extracomment>InProgress._fill_menu</extracomment>
        <translation>送信内容を表示…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/in_progress.py"/>
        <source>Try again</source>
        <extracomment>InProgress._fill_menu</extracomment>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>%Ln earlier turns, each with its picture and what the model wants back</source>
        <extracomment>Inspector._scrolled</extracomment>
        <translation>
            <numerusform>以前のやり取り %Ln 回分。それぞれ画像とモデルが必要とするものを含みます</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Answered by</source>
        <extracomment>Inspector._outcome</extracomment>
        <translation>応答元</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>By</source>
        <extracomment>Inspector._scrolled</extracomment>
        <translation>経由</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Chat completions: words and pictures, as a conversation</source>
        <extracomment>Inspector._door</extracomment>
        <translation>チャット: 言葉と画像による会話</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Close</source>
        <extracomment>Inspector._foot</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Conversation</source>
        <extracomment>Inspector._scrolled</extracomment>
        <translation>会話</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Copied as Python</source>
        <extracomment>Inspector._foot</extracomment>
        <translation>Python としてコピーしました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Copied as cURL</source>
        <extracomment>Inspector._foot</extracomment>
        <translation>cURL としてコピーしました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Copy as Python</source>
        <extracomment>Inspector._foot</extracomment>
        <translation>Python としてコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Copy as cURL</source>
        <extracomment>Inspector._foot</extracomment>
        <translation>cURL としてコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Cost</source>
        <extracomment>Inspector._outcome</extracomment>
        <translation>費用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Generation</source>
        <extracomment>Inspector._outcome</extracomment>
        <translation>生成 ID</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Image API: exact settings, only whole pictures are billed</source>
        <extracomment>Inspector._door</extracomment>
        <translation>Image API: 正確な設定。完成した画像だけが課金されます</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Links</source>
        <extracomment>Inspector._outcome</extracomment>
        <translation>リンク</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Reference %1</source>
        <extracomment>Inspector._scrolled</extracomment>
        <translation>参照画像 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Sent</source>
        <extracomment>Inspector._outcome</extracomment>
        <translation>送信日時</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>The key is never part of it.</source>
        <extracomment>Inspector._foot</extracomment>
        <translation>キーが含まれることはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>To</source>
        <extracomment>Inspector._scrolled</extracomment>
        <translation>宛先</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Tries</source>
        <extracomment>Inspector._outcome</extracomment>
        <translation>試行回数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>What was sent</source>
        <extracomment>Inspector.__init__</extracomment>
        <translation>送信した内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>What will be sent</source>
        <extracomment>Inspector.__init__</extracomment>
        <translation>送信する内容</translation>
    </message>
</context>
<context>
    <name>JobFace</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/job_face.py"/>
        <source>Painting</source>
        <extracomment>_spoken</extracomment>
        <translation>描画中</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/job_face.py"/>
        <source>Painting, about %Ln seconds left</source>
        <extracomment>_spoken</extracomment>
        <translation>
            <numerusform>描画中、残り約 %Ln 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobTile</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/job_tile.py"/>
        <source>Stop</source>
        <extracomment>JobTile.__init__</extracomment>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>%1: %2</source>
        <extracomment>Keeping.refresh</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>%Ln added to favourites</source>
        <extracomment>Keeping._added</extracomment>
        <translation>
            <numerusform>%Ln 枚をお気に入りに追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>%Ln pictures are gone for good</source>
        <extracomment>Keeping._on_emptied</extracomment>
        <translation>
            <numerusform>%Ln 枚の画像を完全に削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>%Ln pictures deleted</source>
        <extracomment>Keeping.deleted</extracomment>
        <translation>
            <numerusform>%Ln 枚の画像を削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>%Ln pictures restored</source>
        <extracomment>Keeping._bring_back</extracomment>
        <translation>
            <numerusform>%Ln 枚の画像を元に戻しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>%Ln removed from favourites</source>
        <extracomment>Keeping.toggle_favourite</extracomment>
        <translation>
            <numerusform>%Ln 枚をお気に入りから外しました</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Added to favourites</source>
        <extracomment>Keeping._added</extracomment>
        <translation>お気に入りに追加しました</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>All %Ln are favourites already</source>
        <extracomment>Keeping._love</extracomment>
        <translation>
            <numerusform>%Ln 枚すべてがすでにお気に入りです</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Collect</source>
        <extracomment>Keeping._on_scope</extracomment>
        <translation>コレクション</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Compare</source>
        <extracomment>Keeping._on_scope</extracomment>
        <translation>比較</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Delete</source>
        <extracomment>Keeping._on_scope</extracomment>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Delete %Ln pictures for good?</source>
        <extracomment>Keeping.ask_to_empty</extracomment>
        <translation>
            <numerusform>%Ln 枚の画像を完全に削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Delete one picture for good?</source>
        <extracomment>Keeping.ask_to_empty</extracomment>
        <translation>1 枚の画像を完全に削除しますか?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Edit the picture</source>
        <extracomment>Keeping._on_scope</extracomment>
        <translation>画像を編集</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Empty trash</source>
        <extracomment>Keeping.ask_to_empty</extracomment>
        <translation>ゴミ箱を空にする</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Export</source>
        <extracomment>Keeping._on_scope</extracomment>
        <translation>書き出し</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Favourite</source>
        <extracomment>Keeping._on_scope, Keeping.name_favourite</extracomment>
        <translation>お気に入り</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Keep them</source>
        <extracomment>Keeping.ask_to_empty</extracomment>
        <translation>残す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>More</source>
        <extracomment>Keeping._on_scope</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>One picture is gone for good</source>
        <extracomment>Keeping._on_emptied</extracomment>
        <translation>1 枚の画像を完全に削除しました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Picture deleted</source>
        <extracomment>Keeping.deleted</extracomment>
        <translation>画像を削除しました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Picture restored</source>
        <extracomment>Keeping._bring_back, Keeping.do_to_one</extracomment>
        <translation>画像を元に戻しました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Redo</source>
        <extracomment>Keeping._on_undone, Keeping.refresh</extracomment>
        <translation>やり直す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Remove from favourites</source>
        <extracomment>Keeping.name_favourite</extracomment>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Removed from favourites</source>
        <extracomment>Keeping.toggle_favourite</extracomment>
        <translation>お気に入りから外しました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Restore</source>
        <extracomment>Keeping._on_scope</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Tag</source>
        <extracomment>Keeping._on_scope</extracomment>
        <translation>タグ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>This picture is a favourite already</source>
        <extracomment>Keeping._love</extracomment>
        <translation>この画像はすでにお気に入りです</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>This removes the files as well, and can't be undone.</source>
        <extracomment>Keeping.ask_to_empty</extracomment>
        <translation>ファイルも削除され、元に戻せません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Two to four pictures can be compared.</source>
        <extracomment>Keeping._on_scope</extracomment>
        <translation>比較できるのは 2～4 枚です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Undo</source>
        <extracomment>Keeping._on_done, Keeping._on_redone, Keeping.refresh</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Undone: %1</source>
        <extracomment>Keeping._on_undone</extracomment>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Use as reference</source>
        <extracomment>Keeping._on_scope</extracomment>
        <translation>参照画像として使う</translation>
    </message>
</context>
<context>
    <name>KeyBox</name>
    <message>
        <location filename="../../desktop_app/ui/settings/key_box.py"/>
        <source>API key</source>
        <extracomment>KeyBox.__init__</extracomment>
        <translation>API キー</translation>
    </message>
</context>
<context>
    <name>KeyEntry</name>
    <message>
        <location filename="../../desktop_app/ui/settings/key_entry.py"/>
        <source>Cancel</source>
        <extracomment>KeyEntry.__init__</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_entry.py"/>
        <source>Checking…</source>
        <extracomment>KeyEntry.set_checking</extracomment>
        <translation>確認しています…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_entry.py"/>
        <source>Use this key</source>
        <extracomment>KeyEntry.__init__, KeyEntry.set_checking</extracomment>
        <translation>このキーを使う</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <location filename="../../desktop_app/ui/settings/fields.py"/>
        <source>API key</source>
        <extracomment>KeyField.__init__</extracomment>
        <translation>API キー</translation>
    </message>
</context>
<context>
    <name>KeyFoot</name>
    <message>
        <location filename="../../desktop_app/ui/settings/key_foot.py"/>
        <source>Cancel</source>
        <extracomment>KeyFoot.__init__</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_foot.py"/>
        <source>Reset</source>
        <extracomment>KeyFoot.__init__</extracomment>
        <translation>リセット</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_foot.py"/>
        <source>Use here instead</source>
        <extracomment>KeyFoot.__init__</extracomment>
        <translation>ここで使う</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <location filename="../../desktop_app/ui/settings/key_list.py"/>
        <source>always the same</source>
        <extracomment>KeyList._spoken</extracomment>
        <translation>変更不可</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_list.py"/>
        <source>changed</source>
        <extracomment>KeyList._spoken</extracomment>
        <translation>変更済み</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_list.py"/>
        <source>no keys</source>
        <extracomment>KeyList._spoken</extracomment>
        <translation>キーなし</translation>
    </message>
</context>
<context>
    <name>KeyRowPainter</name>
    <message>
        <location filename="../../desktop_app/ui/settings/key_rows.py"/>
        <source>Changed</source>
        <extracomment>KeyRowPainter._paint_changed</extracomment>
        <translation>変更済み</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_rows.py"/>
        <source>Press the new keys…</source>
        <extracomment>KeyRowPainter._paint_waiting</extracomment>
        <translation>新しいキーを押してください…</translation>
    </message>
</context>
<context>
    <name>Lacking</name>
    <message>
        <location filename="../../desktop_app/ui/composer/option_fields.py"/>
        <source>Not offered</source>
        <extracomment>Lacking._show</extracomment>
        <translation>使えません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_fields.py"/>
        <source>{value}, kept for later</source>
        <extracomment>Lacking._show</extracomment>
        <translation>{value}、後のために保持</translation>
    </message>
</context>
<context>
    <name>Lasting</name>
    <message>
        <location filename="../../desktop_app/ui/lasting.py"/>
        <source>%1, with %2. Pictor closes the library and starts again from it. Pictures made since are read from their files; favourites, stars, tags and collections become what they were then. Today's list is kept aside as a backup.</source>
        <extracomment>Lasting._ask_to_go_back</extracomment>
        <translation>%1、%2。Pictor はライブラリを閉じ、このバックアップから起動し直します。その後に作られた画像はファイルから読み込みます。お気に入り、星、タグ、コレクションは当時の状態に戻ります。今日の一覧はバックアップとして残ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lasting.py"/>
        <source>Cancel</source>
        <extracomment>Lasting._ask</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lasting.py"/>
        <source>Close and restart</source>
        <extracomment>Lasting._ask_to_go_back</extracomment>
        <translation>閉じて再起動</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lasting.py"/>
        <source>Go back to this backup?</source>
        <extracomment>Lasting._ask_to_go_back</extracomment>
        <translation>このバックアップに戻しますか?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lasting.py"/>
        <source>Its file is gone already; only its place on the wall goes. Its recipe stays in the library's folder, and if the file turns up again, Check library can add it.</source>
        <extracomment>Lasting._ask_to_forget</extracomment>
        <translation>ファイルはすでになく、ギャラリーでの場所だけが消えます。レシピはライブラリのフォルダーに残り、ファイルが見つかれば「ライブラリを確認」で追加できます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lasting.py"/>
        <source>Look here</source>
        <extracomment>Lasting._ask_where_to_look</extracomment>
        <translation>ここを探す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lasting.py"/>
        <source>Reading the backup…</source>
        <extracomment>Lasting._on_go_back</extracomment>
        <translation>バックアップを読んでいます…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lasting.py"/>
        <source>Remove</source>
        <extracomment>Lasting._ask_to_forget</extracomment>
        <translation>外す</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/lasting.py"/>
        <source>Remove %Ln pictures from the library?</source>
        <extracomment>Lasting._ask_to_forget</extracomment>
        <translation>
            <numerusform>%Ln 枚の画像をライブラリから外しますか?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lasting.py"/>
        <source>Remove this picture from the library?</source>
        <extracomment>Lasting._ask_to_forget</extracomment>
        <translation>この画像をライブラリから外しますか?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lasting.py"/>
        <source>Their files are gone already; only their places on the wall go. Recipes stay in the library's folder, and if a file turns up again, Check library can add it.</source>
        <extracomment>Lasting._ask_to_forget</extracomment>
        <translation>ファイルはすでになく、ギャラリーでの場所だけが消えます。レシピはライブラリのフォルダーに残り、ファイルが見つかれば「ライブラリを確認」で追加できます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lasting.py"/>
        <source>This picture's file is there.</source>
        <extracomment>Lasting._missing</extracomment>
        <translation>この画像のファイルはあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lasting.py"/>
        <source>Where is this picture?</source>
        <extracomment>Lasting.locate</extracomment>
        <translation>この画像はどこにありますか?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lasting.py"/>
        <source>Where shall Pictor look?</source>
        <extracomment>Lasting._ask_where_to_look</extracomment>
        <translation>どこを探しますか?</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <location filename="../../desktop_app/ui/settings/licences.py"/>
        <source>Close</source>
        <extracomment>Licences.__init__</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/licences.py"/>
        <source>Licences</source>
        <extracomment>Licences.__init__</extracomment>
        <translation>ライセンス</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/licences.py"/>
        <source>The list of licences is missing in this copy of Pictor.</source>
        <extracomment>Licences.__init__</extracomment>
        <translation>この Pictor にはライセンスの一覧がありません。</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <location filename="../../desktop_app/ui/settings/limits.py"/>
        <source>%1 spent in %2.</source>
        <extracomment>Limits.refresh</extracomment>
        <translation>%2に %1 を使いました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/limits.py"/>
        <source>Ask before one batch costs more than</source>
        <extracomment>Limits.__init__</extracomment>
        <translation>1 回の費用が次を超えるとき確認</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/limits.py"/>
        <source>Below %1</source>
        <extracomment>Limits.refresh</extracomment>
        <translation>%1 未満</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/limits.py"/>
        <source>Empty: Pictor never asks.</source>
        <extracomment>Limits.refresh</extracomment>
        <translation>空欄: 確認しません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/limits.py"/>
        <source>Empty: there is no limit.</source>
        <extracomment>Limits.refresh</extracomment>
        <translation>空欄: 上限なし。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/limits.py"/>
        <source>Monthly budget</source>
        <extracomment>Limits.__init__</extracomment>
        <translation>月の予算</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/limits.py"/>
        <source>No limit</source>
        <extracomment>Limits._field</extracomment>
        <translation>上限なし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/limits.py"/>
        <source>Off</source>
        <extracomment>Limits.refresh</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/limits.py"/>
        <source>Pictor stops and asks at the limit.</source>
        <extracomment>Limits.refresh</extracomment>
        <translation>上限に達すると Pictor は止まって確認します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/limits.py"/>
        <source>Spending</source>
        <extracomment>Limits.__init__</extracomment>
        <translation>支出</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/limits.py"/>
        <source>Warn below</source>
        <extracomment>Limits.__init__</extracomment>
        <translation>次を下回ったら警告</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/limits.py"/>
        <source>Warn when credit runs low</source>
        <extracomment>Limits.__init__</extracomment>
        <translation>クレジットが少なくなったら警告</translation>
    </message>
</context>
<context>
    <name>LongWaiting</name>
    <message>
        <location filename="../../desktop_app/ui/waiting_long.py"/>
        <source>Cancel</source>
        <extracomment>LongWaiting.__init__</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/waiting_long.py"/>
        <source>Stopping…</source>
        <extracomment>LongWaiting.give_up</extracomment>
        <translation>停止しています…</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <location filename="../../desktop_app/ui/looking.py"/>
        <source>This picture has no other versions.</source>
        <extracomment>Looking._show_versions</extracomment>
        <translation>この画像にほかのバージョンはありません。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/main_window.py"/>
        <source>%Ln started</source>
        <extracomment>MainWindow._on_started</extracomment>
        <translation>
            <numerusform>%Ln 枚を開始しました</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/main_window.py"/>
        <source>Finished: %1</source>
        <extracomment>MainWindow.on_picture_saved</extracomment>
        <translation>完了: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/main_window.py"/>
        <source>Only %1 are left on the disk of your library.</source>
        <extracomment>MainWindow._on_started</extracomment>
        <translation>ライブラリのディスクの空きは %1 だけです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/main_window.py"/>
        <source>Show</source>
        <extracomment>MainWindow.on_job_failed</extracomment>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>ManageCollections</name>
    <message>
        <location filename="../../desktop_app/ui/manage_collections.py"/>
        <source>Collections</source>
        <extracomment>ManageCollections.__init__</extracomment>
        <translation>コレクション</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/manage_collections.py"/>
        <source>Delete</source>
        <extracomment>ManageCollections.__init__</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/manage_collections.py"/>
        <source>Done</source>
        <extracomment>ManageCollections.__init__</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/manage_collections.py"/>
        <source>Find a collection</source>
        <extracomment>ManageCollections.__init__</extracomment>
        <translation>コレクションを検索</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/manage_collections.py"/>
        <source>No collections yet.</source>
        <extracomment>ManageCollections._fill</extracomment>
        <translation>コレクションはまだありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/manage_collections.py"/>
        <source>Nothing matches “%1”.</source>
        <extracomment>ManageCollections._fill</extracomment>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/manage_collections.py"/>
        <source>Rename…</source>
        <extracomment>ManageCollections.__init__</extracomment>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/manage_collections.py"/>
        <source>Show</source>
        <extracomment>ManageCollections.__init__</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/manage_collections.py"/>
        <source>Undo</source>
        <extracomment>ManageCollections.__init__, ManageCollections._tell</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/manage_collections.py"/>
        <source>Undone: %1</source>
        <extracomment>ManageCollections._on_undone</extracomment>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/manage_collections.py"/>
        <source>smart</source>
        <extracomment>ManageCollections._row</extracomment>
        <translation>スマート</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <location filename="../../desktop_app/ui/review/mark.py"/>
        <source>Kept</source>
        <extracomment>Mark.text</extracomment>
        <translation>残す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/mark.py"/>
        <source>Rejected</source>
        <extracomment>Mark.text</extracomment>
        <translation>不採用</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/marking.py"/>
        <source>%Ln pictures tagged “%1”</source>
        <extracomment>Marking._on_toggled</extracomment>
        <translation>
            <numerusform>%Ln 枚の画像にタグ「%1」を付けました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/marking.py"/>
        <source>%Ln stars given</source>
        <extracomment>Marking.star</extracomment>
        <translation>
            <numerusform>星 %Ln 個を付けました</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/marking.py"/>
        <source>Find or add a tag</source>
        <extracomment>Marking.open</extracomment>
        <translation>タグを検索または追加</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/marking.py"/>
        <source>New tag “%1”</source>
        <extracomment>Marking.open</extracomment>
        <translation>新しいタグ「%1」</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/marking.py"/>
        <source>No tags yet. Write one and press Enter.</source>
        <extracomment>Marking.open</extracomment>
        <translation>タグはまだありません。入力して Enter を押してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/marking.py"/>
        <source>Note changed</source>
        <extracomment>Marking.set_note</extracomment>
        <translation>メモを変更しました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/marking.py"/>
        <source>Note removed</source>
        <extracomment>Marking.set_note</extracomment>
        <translation>メモを削除しました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/marking.py"/>
        <source>Stars removed</source>
        <extracomment>Marking.star</extracomment>
        <translation>星を外しました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/marking.py"/>
        <source>Tag “%1” removed</source>
        <extracomment>Marking._on_toggled</extracomment>
        <translation>タグ「%1」を外しました</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/marking.py"/>
        <source>Tag “%1” removed from %Ln pictures</source>
        <extracomment>Marking._on_toggled</extracomment>
        <translation>
            <numerusform>%Ln 枚の画像からタグ「%1」を外しました</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/marking.py"/>
        <source>Tagged “%1”</source>
        <extracomment>Marking._on_toggled</extracomment>
        <translation>「%1」のタグを付けました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/marking.py"/>
        <source>Tags</source>
        <extracomment>Marking.open</extracomment>
        <translation>タグ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/marking.py"/>
        <source>Tags changed</source>
        <extracomment>Marking.set_tags</extracomment>
        <translation>タグを変更しました</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../desktop_app/ui/menus.py"/>
        <source>Appearance</source>
        <extracomment>main_menu</extracomment>
        <translation>外観</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/menus.py"/>
        <source>Dark</source>
        <extracomment>main_menu</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/menus.py"/>
        <source>Library</source>
        <extracomment>main_menu</extracomment>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/menus.py"/>
        <source>Light</source>
        <extracomment>main_menu</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/menus.py"/>
        <source>Like the system</source>
        <extracomment>main_menu</extracomment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/menus.py"/>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/menus.py"/>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/menus.py"/>
        <source>Stars</source>
        <translation>星</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <location filename="../../desktop_app/ui/composer/models.py"/>
        <source>Model</source>
        <extracomment>ModelButton.__init__</extracomment>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>ModelChecks</name>
    <message>
        <location filename="../../desktop_app/ui/race/model_checks.py"/>
        <source>can't be ticked</source>
        <extracomment>ModelChecks.spoken</extracomment>
        <translation>選べません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/model_checks.py"/>
        <source>not ticked</source>
        <extracomment>ModelChecks.spoken</extracomment>
        <translation>未選択</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/model_checks.py"/>
        <source>ticked</source>
        <extracomment>ModelChecks.spoken</extracomment>
        <translation>選択済み</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <location filename="../../desktop_app/ui/composer/model_list.py"/>
        <source>All</source>
        <extracomment>ModelList.rows</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/model_list.py"/>
        <source>Edits pictures</source>
        <extracomment>ModelList._marks</extracomment>
        <translation>画像を編集できます</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/model_list.py"/>
        <source>Models</source>
        <extracomment>ModelList._made</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/model_list.py"/>
        <source>No models are known yet.</source>
        <extracomment>ModelList._made</extracomment>
        <translation>モデルの情報がまだありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/model_list.py"/>
        <source>Paints up to 4K</source>
        <extracomment>ModelList._marks</extracomment>
        <translation>最大 4K</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/model_list.py"/>
        <source>Recent</source>
        <extracomment>ModelList.rows</extracomment>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/model_list.py"/>
        <source>Search models</source>
        <extracomment>ModelList._made</extracomment>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/model_list.py"/>
        <source>Starred</source>
        <extracomment>ModelList.rows</extracomment>
        <translation>星付き</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/model_list.py"/>
        <source>Takes up to %Ln references</source>
        <extracomment>ModelList._marks</extracomment>
        <translation>
            <numerusform>参照画像は最大 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/model_list.py"/>
        <source>edits</source>
        <extracomment>ModelList._row</extracomment>
        <translation>編集</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/model_list.py"/>
        <source>references</source>
        <extracomment>ModelList._row</extracomment>
        <translation>参照画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/model_list.py"/>
        <source>{maker_and_price} · needs a key</source>
        <extracomment>ModelList.detail</extracomment>
        <translation>{maker_and_price} · キーが必要</translation>
    </message>
</context>
<context>
    <name>ModelRoom</name>
    <message>
        <location filename="../../desktop_app/ui/model_room.py"/>
        <source>Couldn't update · list of: %1</source>
        <extracomment>ModelRoom._show</extracomment>
        <translation>更新できません · 一覧の日付: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/model_room.py"/>
        <source>Updated: %1</source>
        <extracomment>ModelRoom._show</extracomment>
        <translation>更新: %1</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <location filename="../../desktop_app/ui/model_words.py"/>
        <source>Built in</source>
        <extracomment>in_own_words</extracomment>
        <translation>内蔵</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/model_words.py"/>
        <source>Demo painter</source>
        <extracomment>in_own_words</extracomment>
        <translation>デモ描画</translation>
    </message>
</context>
<context>
    <name>MoreRatios</name>
    <message>
        <location filename="../../desktop_app/ui/composer/more_ratios.py"/>
        <source>More</source>
        <extracomment>MoreRatios.show_draft</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/more_ratios.py"/>
        <source>More ratios</source>
        <extracomment>MoreRatios.open, MoreRatios.show_draft</extracomment>
        <translation>ほかの比率</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <location filename="../../desktop_app/ui/export/name_fields.py"/>
        <source>%1 is no fact that Pictor knows, so it stays a word.</source>
        <extracomment>NameFields._refresh</extracomment>
        <translation>%1 は Pictor の知らない項目なので、文字のまま残ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/name_fields.py"/>
        <source>File names</source>
        <extracomment>NameFields.__init__</extracomment>
        <translation>ファイル名</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/name_fields.py"/>
        <source>Insert</source>
        <extracomment>NameFields.__init__</extracomment>
        <translation>挿入</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/name_fields.py"/>
        <source>Put in a fact about the picture</source>
        <extracomment>NameFields.__init__</extracomment>
        <translation>画像の情報を挿入</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/name_fields.py"/>
        <source>and %Ln more</source>
        <extracomment>NameFields._refresh</extracomment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <location filename="../../desktop_app/ui/widgets/name_list.py"/>
        <source>not ticked</source>
        <extracomment>NameList.spoken</extracomment>
        <translation>未選択</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/name_list.py"/>
        <source>ticked</source>
        <extracomment>NameList.spoken</extracomment>
        <translation>選択済み</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/name_list.py"/>
        <source>ticked for some</source>
        <extracomment>NameList.spoken</extracomment>
        <translation>一部で選択済み</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <location filename="../../desktop_app/ui/naming.py"/>
        <source>Cancel</source>
        <extracomment>Naming.__init__</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/naming.py"/>
        <source>Name</source>
        <extracomment>Naming.__init__</extracomment>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>Nav</name>
    <message>
        <location filename="../../desktop_app/ui/settings/nav.py"/>
        <source>Settings</source>
        <extracomment>Nav.__init__</extracomment>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <location filename="../../desktop_app/ui/settings/network.py"/>
        <source>A password in it is kept readable in Pictor's settings file.</source>
        <extracomment>NetworkPage.__init__</extracomment>
        <translation>含まれるパスワードは Pictor の設定ファイルに読める形で残ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/network.py"/>
        <source>Another host needs a key of its own: Pictor never sends it the one for OpenRouter.</source>
        <extracomment>NetworkPage.__init__</extracomment>
        <translation>別のホストには専用のキーが必要です。Pictor が OpenRouter のキーを送ることはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/network.py"/>
        <source>As this computer is set up</source>
        <extracomment>NetworkPage.__init__</extracomment>
        <translation>このコンピューターの設定どおり</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/network.py"/>
        <source>Certificate file</source>
        <extracomment>NetworkPage.__init__, NetworkPage._choose_file</extracomment>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/network.py"/>
        <source>Choose…</source>
        <extracomment>NetworkPage.__init__</extracomment>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/network.py"/>
        <source>For networks that look into secure connections: a file that ends in .pem.</source>
        <extracomment>NetworkPage.__init__</extracomment>
        <translation>暗号化通信を検査するネットワーク用。末尾が .pem のファイルです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/network.py"/>
        <source>Proxy</source>
        <extracomment>NetworkPage.__init__</extracomment>
        <translation>プロキシ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/network.py"/>
        <source>Service address</source>
        <extracomment>NetworkPage.__init__</extracomment>
        <translation>サービスのアドレス</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/network.py"/>
        <source>The certificates this computer trusts</source>
        <extracomment>NetworkPage.__init__</extracomment>
        <translation>このコンピューターが信頼する証明書</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/nothing_found.py"/>
        <source>Clear search</source>
        <extracomment>NothingFound.__init__</extracomment>
        <translation>検索を消去</translation>
    </message>
</context>
<context>
    <name>NumberControl</name>
    <message>
        <location filename="../../desktop_app/ui/composer/option_fields.py"/>
        <source>Pick a random seed</source>
        <extracomment>NumberControl.__init__</extracomment>
        <translation>シードをランダムに選ぶ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_fields.py"/>
        <source>Random</source>
        <extracomment>NumberControl.__init__</extracomment>
        <translation>ランダム</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <location filename="../../desktop_app/carrying.py"/>
        <source>%1 of %2</source>
        <extracomment>_show</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/opening.py"/>
        <source>%Ln of them have no file.</source>
        <extracomment>_told</extracomment>
        <translation>
            <numerusform>このうち %Ln 枚にはファイルがありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/opening.py"/>
        <source>%Ln pictures with their recipes lie in its folder.</source>
        <extracomment>Opening._mend</extracomment>
        <translation>
            <numerusform>フォルダーにレシピ付きの画像が %Ln 枚あります。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>Choose folder…</source>
        <extracomment>Opening._find</extracomment>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/carrying.py"/>
        <source>Everything is copied and checked before the library is used from %1.</source>
        <extracomment>Carrying._obey</extracomment>
        <translation>%1 のライブラリを使う前に、すべてをコピーして確認します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/carrying.py"/>
        <source>It is still whole in %1.</source>
        <extracomment>Carrying._help</extracomment>
        <translation>%1 に完全な形で残っています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/carrying.py"/>
        <source>Leave it there</source>
        <extracomment>Carrying._help</extracomment>
        <translation>そのまま残す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>Looking at what is there…</source>
        <extracomment>Opening._mend</extracomment>
        <translation>中身を調べています…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>Making the library usable again…</source>
        <extracomment>Opening._mend</extracomment>
        <translation>ライブラリを使えるようにしています…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/carrying.py"/>
        <source>Moving your library…</source>
        <extracomment>Carrying._obey</extracomment>
        <translation>ライブラリを移動しています…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>Only read the files</source>
        <extracomment>Opening._mend</extracomment>
        <translation>ファイルだけを読む</translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>Pictor looked in %1. If it is on another disk, connect it and try again.</source>
        <extracomment>Opening._find</extracomment>
        <translation>%1 を調べました。別のディスクにある場合は、接続してからもう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>Quit</source>
        <extracomment>Opening._find, Opening._mend</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>Read the files</source>
        <extracomment>Opening._mend</extracomment>
        <translation>ファイルを読む</translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>Start a new one</source>
        <extracomment>Opening._find</extracomment>
        <translation>新しく始める</translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>The damaged list is kept aside; no picture is touched.</source>
        <extracomment>Opening._mend</extracomment>
        <translation>壊れた一覧は別に残します。画像には触れません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/opening.py"/>
        <source>The library is usable again: %Ln pictures.</source>
        <extracomment>_told</extracomment>
        <translation>
            <numerusform>ライブラリが使えるようになりました: 画像 %Ln 枚。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>The library's list can't be read.</source>
        <extracomment>Opening._mend</extracomment>
        <translation>ライブラリの一覧を読めません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>The newest good backup is of %1. What was made since is read from the files.</source>
        <extracomment>Opening._mend</extracomment>
        <translation>最新の正常なバックアップは %1 のものです。その後に作られたものはファイルから読み込みます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/carrying.py"/>
        <source>The old copy stays until you remove it in Settings.</source>
        <extracomment>Carrying.carry</extracomment>
        <translation>古いコピーは、設定で削除するまで残ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>There is no backup, but the pictures' files tell nearly everything.</source>
        <extracomment>Opening._mend</extracomment>
        <translation>バックアップはありませんが、画像のファイルからほぼすべてがわかります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>This library is on a network share. Use it from one computer at a time.</source>
        <extracomment>Opening.library</extracomment>
        <translation>このライブラリはネットワーク共有上にあります。同時に使うのは 1 台だけにしてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/carrying.py"/>
        <location filename="../../desktop_app/opening.py"/>
        <source>Try again</source>
        <extracomment>Carrying._help, Opening._find</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>Use the backup</source>
        <extracomment>Opening._mend</extracomment>
        <translation>バックアップを使う</translation>
    </message>
    <message>
        <location filename="../../desktop_app/carrying.py"/>
        <source>What was copied so far could not be removed.</source>
        <extracomment>Carrying._give_up</extracomment>
        <translation>途中までのコピーを削除できませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>Where is your library?</source>
        <extracomment>Opening._choose</extracomment>
        <translation>ライブラリはどこにありますか?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/carrying.py"/>
        <source>Your library can't be opened in %1, so it is used where it was.</source>
        <extracomment>Carrying.go_back</extracomment>
        <translation>%1 のライブラリを開けないため、元の場所のものを使います。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/carrying.py"/>
        <source>Your library could not be moved, and stays where it was.</source>
        <extracomment>Carrying.carry</extracomment>
        <translation>ライブラリを移動できず、元の場所に残っています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/carrying.py"/>
        <source>Your library could not be moved.</source>
        <extracomment>Carrying._help</extracomment>
        <translation>ライブラリを移動できませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/carrying.py"/>
        <source>Your library is in its new folder.</source>
        <extracomment>Carrying.carry</extracomment>
        <translation>ライブラリは新しいフォルダーにあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>Your library isn't where it was.</source>
        <extracomment>Opening._find</extracomment>
        <translation>ライブラリが元の場所にありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/carrying.py"/>
        <source>Your library stays where it was.</source>
        <extracomment>Carrying.carry</extracomment>
        <translation>ライブラリは元の場所に残っています。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>A JPEG can't be transparent</source>
        <extracomment>reason_words</extracomment>
        <translation>JPEG は透明にできません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>Extra high</source>
        <translation>最高</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>File type</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>Images per request</source>
        <translation>1 回の依頼の枚数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>Maximum</source>
        <translation>最大</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>Not sent to this model: {options}</source>
        <extracomment>unsent_words</extracomment>
        <translation>このモデルには送られません: {options}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>Off</source>
        <extracomment>value_words</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>On</source>
        <extracomment>value_words</extracomment>
        <translation>オン</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>One picture at a time is all that {model} makes</source>
        <extracomment>reason_words</extracomment>
        <translation>{model} が一度に作れるのは 1 枚です</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>Only JPEG and WebP files can be compressed</source>
        <extracomment>reason_words</extracomment>
        <translation>圧縮できるのは JPEG と WebP だけです</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>Opaque</source>
        <translation>不透明</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>this model</source>
        <extracomment>reason_words</extracomment>
        <translation>このモデル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>{option} isn't offered by {model}</source>
        <extracomment>reason_words</extracomment>
        <translation>{option} は {model} では使えません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>{option} “{value}” isn't offered by {model}</source>
        <extracomment>reason_words</extracomment>
        <translation>{option}「{value}」は {model} では使えません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>{option}: {value}</source>
        <extracomment>option_words</extracomment>
        <translation>{option}: {value}</translation>
    </message>
</context>
<context>
    <name>OptionsButton</name>
    <message>
        <location filename="../../desktop_app/ui/composer/options.py"/>
        <source>Options</source>
        <extracomment>OptionsButton.__init__, OptionsButton.show_draft</extracomment>
        <translation>オプション</translation>
    </message>
</context>
<context>
    <name>OptionsPopover</name>
    <message>
        <location filename="../../desktop_app/ui/composer/options.py"/>
        <source>Options</source>
        <extracomment>OptionsPopover.__init__</extracomment>
        <translation>オプション</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/options.py"/>
        <source>Reset</source>
        <extracomment>OptionsPopover.__init__</extracomment>
        <translation>リセット</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/options.py"/>
        <source>Reset all options</source>
        <extracomment>OptionsPopover.__init__</extracomment>
        <translation>すべてのオプションをリセット</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/options.py"/>
        <source>Show what will be sent…</source>
        <extracomment>OptionsPopover.__init__</extracomment>
        <translation>送信する内容を表示…</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <location filename="../../desktop_app/ui/ordering.py"/>
        <source>Cancel</source>
        <extracomment>Ordering._ask</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ordering.py"/>
        <source>Generate anyway</source>
        <extracomment>Ordering._ask</extracomment>
        <translation>それでも生成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ordering.py"/>
        <source>This batch costs about %1.</source>
        <extracomment>Ordering._ask</extracomment>
        <translation>今回の費用は約 %1 です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ordering.py"/>
        <source>This batch costs at least %1.</source>
        <extracomment>Ordering._ask</extracomment>
        <translation>今回の費用は少なくとも %1 です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ordering.py"/>
        <source>Your limit is %1.</source>
        <extracomment>Ordering._ask</extracomment>
        <translation>上限は %1 です。</translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/origins.py"/>
        <source>References</source>
        <extracomment>Origins.__init__</extracomment>
        <translation>参照画像</translation>
    </message>
</context>
<context>
    <name>OwnMarks</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/own_marks.py"/>
        <source>Yours</source>
        <extracomment>OwnMarks.__init__</extracomment>
        <translation>自分の情報</translation>
    </message>
</context>
<context>
    <name>OwnTags</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/own_tags.py"/>
        <source>Collections and tags</source>
        <extracomment>OwnTags.__init__</extracomment>
        <translation>コレクションとタグ</translation>
    </message>
</context>
<context>
    <name>PaneMenu</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/compare/menu.py"/>
        <source>%Ln stars</source>
        <extracomment>PaneMenu._add_stars</extracomment>
        <translation>
            <numerusform>星 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/menu.py"/>
        <source>Copy picture</source>
        <extracomment>PaneMenu.__init__</extracomment>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/menu.py"/>
        <source>Copy prompt</source>
        <extracomment>PaneMenu.__init__</extracomment>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/menu.py"/>
        <source>Delete</source>
        <extracomment>PaneMenu.__init__</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/menu.py"/>
        <source>Favourite</source>
        <extracomment>PaneMenu.__init__</extracomment>
        <translation>お気に入り</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/menu.py"/>
        <source>No stars</source>
        <extracomment>PaneMenu._add_stars</extracomment>
        <translation>星なし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/menu.py"/>
        <source>Open</source>
        <extracomment>PaneMenu.__init__</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/menu.py"/>
        <source>Remove from favourites</source>
        <extracomment>PaneMenu.__init__</extracomment>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/menu.py"/>
        <source>Stars</source>
        <extracomment>PaneMenu._add_stars</extracomment>
        <translation>星</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <location filename="../../desktop_app/ui/composer/picker.py"/>
        <source>Nothing matches “{words}”.</source>
        <extracomment>Picker._fill</extracomment>
        <translation>「{words}」に一致するものはありません。</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Add to a collection…</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>コレクションに追加…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Compare</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>比較</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Copy path</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Copy picture</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Copy prompt</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Delete</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Edit</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>編集</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Export…</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>書き出し…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Favourite</source>
        <extracomment>PictureMenu.__init__, PictureMenu.show_marks</extracomment>
        <translation>お気に入り</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Full screen</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>全画面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Keep on the reference shelf…</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>参照棚に置く…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Locate the file…</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>ファイルを探す…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Next image</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>次の画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>One more</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>もう 1 枚</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Previous image</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>前の画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Remove from favourites</source>
        <extracomment>PictureMenu.show_marks</extracomment>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Remove from the library…</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>ライブラリから外す…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Restore</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Reuse all settings</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>すべての設定を再利用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Reuse prompt</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>プロンプトを再利用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Show all versions</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>すべてのバージョンを表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Show in folder</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Show what was sent…</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>送信内容を表示…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Slideshow</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>スライドショー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Tag…</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>タグ…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Use as reference</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>参照画像として使う</translation>
    </message>
</context>
<context>
    <name>PictureSize</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/picture_size.py"/>
        <source>Larger pictures</source>
        <extracomment>PictureSize.__init__</extracomment>
        <translation>画像を大きく</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/picture_size.py"/>
        <source>Picture size</source>
        <extracomment>PictureSize.__init__</extracomment>
        <translation>画像の大きさ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/picture_size.py"/>
        <source>Smaller pictures</source>
        <extracomment>PictureSize.__init__</extracomment>
        <translation>画像を小さく</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <location filename="../../desktop_app/ui/progress_card.py"/>
        <source>Cancel</source>
        <extracomment>ProgressCard.__init__</extracomment>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <location filename="../../desktop_app/ui/composer/prompt.py"/>
        <source>Describe a picture…</source>
        <extracomment>PromptEditor.__init__</extracomment>
        <translation>どんな画像にしますか…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/prompt.py"/>
        <source>Prompt</source>
        <extracomment>PromptEditor.__init__</extracomment>
        <translation>プロンプト</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <location filename="../../desktop_app/languages.py"/>
        <source>QT_LAYOUT_DIRECTION</source>
        <extracomment>_direction</extracomment>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/quick_look.py"/>
        <source>Quick look</source>
        <extracomment>QuickLook.__init__</extracomment>
        <translation>クイックルック</translation>
    </message>
</context>
<context>
    <name>Race</name>
    <message>
        <location filename="../../desktop_app/ui/race/race_words.py"/>
        <source>%1 – %2</source>
        <extracomment>price_words, total_words</extracomment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_words.py"/>
        <source>About %1</source>
        <extracomment>price_words, total_words</extracomment>
        <translation>約 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_words.py"/>
        <source>At least %1</source>
        <extracomment>total_words</extracomment>
        <translation>少なくとも %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_words.py"/>
        <source>Everything as wished</source>
        <extracomment>entrant_words</extracomment>
        <translation>すべて希望どおり</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_words.py"/>
        <source>Free</source>
        <extracomment>bill_words, price_words, total_words</extracomment>
        <translation>無料</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_words.py"/>
        <source>From %1</source>
        <extracomment>price_words</extracomment>
        <translation>%1 から</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_words.py"/>
        <source>It paints from words only: write a prompt first.</source>
        <extracomment>entrant_words</extracomment>
        <translation>言葉からだけ描きます。先にプロンプトを書いてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_words.py"/>
        <source>Model %1</source>
        <extracomment>hidden_name</extracomment>
        <translation>モデル %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_words.py"/>
        <source>Price varies</source>
        <extracomment>price_words, total_words</extracomment>
        <translation>価格は変動します</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/race/race_words.py"/>
        <source>for %Ln pictures</source>
        <extracomment>total_words</extracomment>
        <translation>
            <numerusform>画像 %Ln 枚分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RaceCell</name>
    <message>
        <location filename="../../desktop_app/ui/race/race_cell.py"/>
        <source>chosen</source>
        <extracomment>RaceCell.show_result</extracomment>
        <translation>選択済み</translation>
    </message>
</context>
<context>
    <name>RaceDialog</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/race/race_dialog.py"/>
        <source>At most %Ln models can be compared.</source>
        <extracomment>RaceDialog._on_toggled</extracomment>
        <translation>
            <numerusform>比較できるモデルは %Ln 個までです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/race/race_dialog.py"/>
        <source>Choose at least %Ln models.</source>
        <extracomment>RaceDialog._renew</extracomment>
        <translation>
            <numerusform>モデルを %Ln 個以上選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_dialog.py"/>
        <source>Close</source>
        <extracomment>RaceDialog.__init__</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_dialog.py"/>
        <source>Compare models</source>
        <extracomment>RaceDialog.__init__</extracomment>
        <translation>モデルを比較</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_dialog.py"/>
        <source>Models</source>
        <extracomment>RaceDialog.__init__</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_dialog.py"/>
        <source>Needs a key</source>
        <extracomment>RaceDialog._row</extracomment>
        <translation>キーが必要</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_dialog.py"/>
        <source>No models are known yet.</source>
        <extracomment>RaceDialog._fill</extracomment>
        <translation>モデルの情報がまだありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_dialog.py"/>
        <source>Nothing matches “%1”.</source>
        <extracomment>RaceDialog._fill</extracomment>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_dialog.py"/>
        <source>Search models</source>
        <extracomment>RaceDialog.__init__</extracomment>
        <translation>モデルを検索</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/race/race_dialog.py"/>
        <source>The first of %Ln prompts is compared.</source>
        <extracomment>RaceDialog._show_prompt</extracomment>
        <translation>
            <numerusform>%Ln 個のプロンプトのうち最初のものを比較します。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_dialog.py"/>
        <source>Write a prompt first.</source>
        <extracomment>RaceDialog._renew</extracomment>
        <translation>先にプロンプトを書いてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_dialog.py"/>
        <source>needs a key</source>
        <extracomment>RaceDialog._row</extracomment>
        <translation>キーが必要</translation>
    </message>
</context>
<context>
    <name>RaceFoot</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/race/race_foot.py"/>
        <source>Compare %Ln models</source>
        <extracomment>RaceFoot.show_total</extracomment>
        <translation>
            <numerusform>%Ln 個のモデルを比較</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_foot.py"/>
        <source>Compare models</source>
        <extracomment>RaceFoot.show_total</extracomment>
        <translation>モデルを比較</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_foot.py"/>
        <source>Hide names until I choose</source>
        <extracomment>RaceFoot.__init__</extracomment>
        <translation>選ぶまで名前を隠す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_foot.py"/>
        <source>Images per model</source>
        <extracomment>RaceFoot.__init__</extracomment>
        <translation>モデルごとの枚数</translation>
    </message>
</context>
<context>
    <name>RacePage</name>
    <message>
        <location filename="../../desktop_app/ui/race/race_page.py"/>
        <source>%1 chosen</source>
        <extracomment>RacePage.choose</extracomment>
        <translation>%1 を選択</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_page.py"/>
        <source>%1 of %2 are here.</source>
        <extracomment>RacePage._news_words</extracomment>
        <translation>%2 枚中 %1 枚が届きました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_page.py"/>
        <source>%1 so far.</source>
        <extracomment>RacePage._spent</extracomment>
        <translation>これまで %1。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/race/race_page.py"/>
        <source>%Ln models</source>
        <extracomment>RacePage._renew</extracomment>
        <translation>
            <numerusform>モデル %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_page.py"/>
        <source>Back</source>
        <extracomment>RacePage.__init__</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_page.py"/>
        <source>Choice taken back</source>
        <extracomment>RacePage.choose</extracomment>
        <translation>選択を取り消しました</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/race/race_page.py"/>
        <source>Comparing %Ln models</source>
        <extracomment>RacePage._renew</extracomment>
        <translation>
            <numerusform>%Ln 個のモデルを比較中</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_page.py"/>
        <source>Comparison of models</source>
        <extracomment>RacePage.__init__</extracomment>
        <translation>モデル比較</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_page.py"/>
        <source>None of them made a picture.</source>
        <extracomment>RacePage._news_words</extracomment>
        <translation>どのモデルも画像を作りませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_page.py"/>
        <source>Scores</source>
        <extracomment>RacePage.__init__</extracomment>
        <translation>成績</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_page.py"/>
        <source>Show names</source>
        <extracomment>RacePage.__init__</extracomment>
        <translation>名前を表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_page.py"/>
        <source>Which one is best? Choose it, or press its number.</source>
        <extracomment>RacePage._news_words</extracomment>
        <translation>どれが一番ですか? 選ぶか、番号を押してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_page.py"/>
        <source>You chose %1.</source>
        <extracomment>RacePage._news_words</extracomment>
        <translation>%1 を選びました。</translation>
    </message>
</context>
<context>
    <name>RaceRoom</name>
    <message>
        <location filename="../../desktop_app/ui/race/race_room.py"/>
        <source>This picture wasn't made in a comparison of models.</source>
        <extracomment>RaceRoom.show_of</extracomment>
        <translation>この画像はモデル比較で作られたものではありません。</translation>
    </message>
</context>
<context>
    <name>RatioButton</name>
    <message>
        <location filename="../../desktop_app/ui/composer/ratios.py"/>
        <source>{ratio} isn't offered by this model</source>
        <extracomment>RatioButton.describe</extracomment>
        <translation>{ratio} はこのモデルでは使えません</translation>
    </message>
</context>
<context>
    <name>ReferenceIntake</name>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_intake.py"/>
        <source>Dropped picture</source>
        <extracomment>ReferenceIntake._on_dropped</extracomment>
        <translation>ドロップした画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_intake.py"/>
        <source>Pasted picture</source>
        <extracomment>ReferenceIntake.take_copied</extracomment>
        <translation>貼り付けた画像</translation>
    </message>
</context>
<context>
    <name>ReferenceRow</name>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_row.py"/>
        <source>Keep on the shelf…</source>
        <extracomment>ReferenceRow._offer_keeping</extracomment>
        <translation>棚に置く…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_row.py"/>
        <source>Move first</source>
        <extracomment>ReferenceRow._open_menu</extracomment>
        <translation>先頭へ移動</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_row.py"/>
        <source>Remove</source>
        <extracomment>ReferenceRow._open_menu</extracomment>
        <translation>外す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_row.py"/>
        <source>Show on the shelf</source>
        <extracomment>ReferenceRow._offer_keeping</extracomment>
        <translation>棚で表示</translation>
    </message>
</context>
<context>
    <name>ReferenceShelf</name>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_rows.py"/>
        <source>Its file is missing. Add the picture again.</source>
        <extracomment>missing_words</extracomment>
        <translation>ファイルがありません。画像をもう一度追加してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_words.py"/>
        <source>Not used yet</source>
        <extracomment>used_words</extracomment>
        <translation>まだ使われていません</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/shelf_words.py"/>
        <source>Used in %Ln pictures</source>
        <extracomment>used_words</extracomment>
        <translation>
            <numerusform>%Ln 枚の画像で使用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferenceStrip</name>
    <message>
        <location filename="../../desktop_app/ui/composer/references.py"/>
        <source>Add references</source>
        <extracomment>ReferenceStrip.choose_files</extracomment>
        <translation>参照画像を追加</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/references.py"/>
        <source>Adding…</source>
        <extracomment>ReferenceStrip._hint_words</extracomment>
        <translation>追加しています…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/references.py"/>
        <source>Drop or paste images</source>
        <extracomment>ReferenceStrip._hint_words</extracomment>
        <translation>画像をドロップまたは貼り付け</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/references.py"/>
        <source>References</source>
        <extracomment>ReferenceStrip.__init__, ReferenceStrip._hint_words</extracomment>
        <translation>参照画像</translation>
    </message>
</context>
<context>
    <name>ReferenceTile</name>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_tiles.py"/>
        <source>Remove (%1)</source>
        <extracomment>ReferenceTile._tip</extracomment>
        <translation>外す (%1)</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>%Ln drawings can't be opened.</source>
        <translation>
            <numerusform>%Ln 個の図を開けません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>%Ln files aren't pictures Pictor can read.</source>
        <translation>
            <numerusform>%Ln 個のファイルは Pictor で読める画像ではありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>%Ln files were moved or deleted.</source>
        <translation>
            <numerusform>%Ln 個のファイルは移動または削除されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>%Ln of these are only addresses of pictures.</source>
        <translation>
            <numerusform>このうち %Ln 個は画像のアドレスだけです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>%Ln of these can't be used as references.</source>
        <extracomment>_unexplained</extracomment>
        <translation>
            <numerusform>このうち %Ln 個は参照画像として使えません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>%Ln pictures are too large to send.</source>
        <translation>
            <numerusform>%Ln 枚の画像は大きすぎて送れません。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>Reference %1 of %2, %3</source>
        <extracomment>tile_name</extracomment>
        <translation>参照画像 %1 / %2、%3</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>That can't be used as a reference.</source>
        <extracomment>_unexplained</extracomment>
        <translation>参照画像として使えません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>That drawing can't be opened. Try PNG, JPEG or WebP.</source>
        <translation>その図は開けません。PNG、JPEG、WebP をお試しください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>That file isn't a picture Pictor can read. Try PNG, JPEG or WebP.</source>
        <translation>Pictor で読める画像ではありません。PNG、JPEG、WebP をお試しください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>That file was moved or deleted. Drop it again.</source>
        <translation>そのファイルは移動または削除されました。もう一度ドロップしてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>That picture is too large to send. Try a smaller copy.</source>
        <translation>その画像は大きすぎて送れません。小さなコピーをお試しください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>That's only the picture's address. Save the picture, then drop the file.</source>
        <translation>それは画像のアドレスだけです。画像を保存してからファイルをドロップしてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>That's too many pictures at once. The rest were left out.</source>
        <extracomment>refusal_words</extracomment>
        <translation>一度に扱う画像が多すぎます。残りは省かれました。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>There are no pictures in %Ln of these.</source>
        <translation>
            <numerusform>このうち %Ln 個には画像がありません。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>There's no picture in there. Try the files themselves.</source>
        <translation>中に画像がありません。ファイルそのものをお試しください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>This model takes no references.</source>
        <extracomment>limit_words</extracomment>
        <translation>このモデルは参照画像を使えません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>This model takes up to %Ln references.</source>
        <extracomment>limit_words</extracomment>
        <translation>
            <numerusform>このモデルで使える参照画像は最大 %Ln 枚です。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>picture</source>
        <extracomment>tile_name</extracomment>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>RescueDesk</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/rescue.py"/>
        <source>%Ln pictures are in %1.</source>
        <extracomment>RescueDesk._on_copied</extracomment>
        <translation>
            <numerusform>%Ln 枚の画像は %1 にあります。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rescue.py"/>
        <source>No whole picture had come that could be saved.</source>
        <extracomment>RescueDesk._on_copied</extracomment>
        <translation>保存できる完全な画像は届いていませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rescue.py"/>
        <source>Save here</source>
        <extracomment>RescueDesk.choose_folder</extracomment>
        <translation>ここに保存</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rescue.py"/>
        <source>Where shall the picture go?</source>
        <extracomment>RescueDesk.choose_folder</extracomment>
        <translation>画像をどこに保存しますか?</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>%1 of %2</source>
        <extracomment>position</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>%Ln aren't decided yet and stay</source>
        <extracomment>left</extracomment>
        <translation>
            <numerusform>未決定の %Ln 枚は残ります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>%Ln go to the trash</source>
        <extracomment>going</extracomment>
        <translation>
            <numerusform>%Ln 枚をゴミ箱へ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>%Ln kept</source>
        <extracomment>progress</extracomment>
        <translation>
            <numerusform>残す %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>%Ln more are being made and will appear here.</source>
        <extracomment>awaited</extracomment>
        <translation>
            <numerusform>さらに %Ln 枚を作成中で、ここに表示されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>%Ln rejected</source>
        <extracomment>progress</extracomment>
        <translation>
            <numerusform>不採用 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>%Ln rejected pictures stay where they are</source>
        <extracomment>staying</extracomment>
        <translation>
            <numerusform>不採用の %Ln 枚はそのまま残ります</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>It cost %1</source>
        <extracomment>price</extracomment>
        <translation>費用は %1 でした</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>It was free</source>
        <extracomment>price</extracomment>
        <translation>無料でした</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>Kept %1 of %2</source>
        <extracomment>result</extracomment>
        <translation>%2 枚中 %1 枚を残しました</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>Move %Ln to the trash</source>
        <extracomment>moving</extracomment>
        <translation>
            <numerusform>%Ln 枚をゴミ箱へ移動</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>Nothing goes to the trash</source>
        <extracomment>going</extracomment>
        <translation>ゴミ箱へ移るものはありません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>One more is being made and will appear here.</source>
        <extracomment>awaited</extracomment>
        <translation>さらに 1 枚を作成中で、ここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>They cost %1</source>
        <extracomment>price</extracomment>
        <translation>費用は合計 %1 でした</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>They cost at least %1</source>
        <extracomment>price</extracomment>
        <translation>費用は少なくとも %1 でした</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>They were free</source>
        <extracomment>price</extracomment>
        <translation>すべて無料でした</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>What it cost isn't known</source>
        <extracomment>price</extracomment>
        <translation>費用はわかりません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>What they cost isn't known</source>
        <extracomment>price</extracomment>
        <translation>費用はわかりません</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <location filename="../../desktop_app/ui/review/review_bar.py"/>
        <source>%1, decided</source>
        <extracomment>ReviewBar.show_picture</extracomment>
        <translation>%1、決定済み</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_bar.py"/>
        <source>Add to a collection…</source>
        <extracomment>ReviewBar.__init__</extracomment>
        <translation>コレクションに追加…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_bar.py"/>
        <source>End the review</source>
        <extracomment>ReviewBar.__init__</extracomment>
        <translation>選別を終える</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_bar.py"/>
        <source>Favourite</source>
        <extracomment>ReviewBar.__init__, ReviewBar.show_picture</extracomment>
        <translation>お気に入り</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_bar.py"/>
        <source>Keep</source>
        <extracomment>ReviewBar.__init__, ReviewBar.show_picture</extracomment>
        <translation>残す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_bar.py"/>
        <source>Next image, without a decision</source>
        <extracomment>ReviewBar.__init__</extracomment>
        <translation>決めずに次の画像へ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_bar.py"/>
        <source>Previous image</source>
        <extracomment>ReviewBar.__init__</extracomment>
        <translation>前の画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_bar.py"/>
        <source>Reject</source>
        <extracomment>ReviewBar.__init__, ReviewBar.show_picture</extracomment>
        <translation>不採用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_bar.py"/>
        <source>Remove from favourites</source>
        <extracomment>ReviewBar.show_picture</extracomment>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_bar.py"/>
        <source>Take back</source>
        <extracomment>ReviewBar.__init__</extracomment>
        <translation>取り消す</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <location filename="../../desktop_app/ui/review/review_page.py"/>
        <source>Kept</source>
        <extracomment>ReviewPage._decide</extracomment>
        <translation>残す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_page.py"/>
        <source>Rejected</source>
        <extracomment>ReviewPage._decide</extracomment>
        <translation>不採用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_page.py"/>
        <source>Review</source>
        <extracomment>ReviewPage.__init__</extracomment>
        <translation>選別</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_page.py"/>
        <source>Taken back</source>
        <extracomment>ReviewPage.take_back</extracomment>
        <translation>取り消しました</translation>
    </message>
</context>
<context>
    <name>ReviewRoom</name>
    <message>
        <location filename="../../desktop_app/ui/review/review_room.py"/>
        <source>There are no pictures to review here.</source>
        <extracomment>ReviewRoom.review</extracomment>
        <translation>選別する画像がありません。</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <location filename="../../desktop_app/ui/composer/picker_list.py"/>
        <source>Remove the star</source>
        <extracomment>RowList.hint_at</extracomment>
        <translation>星を外す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/picker_list.py"/>
        <source>Star</source>
        <extracomment>RowList.hint_at</extracomment>
        <translation>星を付ける</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/picker_list.py"/>
        <source>in use</source>
        <extracomment>RowList.add_row</extracomment>
        <translation>使用中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/picker_list.py"/>
        <source>starred</source>
        <extracomment>RowList.add_row</extracomment>
        <translation>星付き</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/scopes.py"/>
        <source>%Ln more…</source>
        <extracomment>ScopeBar._offer_more</extracomment>
        <translation>
            <numerusform>ほか %Ln 件…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/scopes.py"/>
        <source>All</source>
        <extracomment>ScopeBar.__init__</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/scopes.py"/>
        <source>Favourites</source>
        <extracomment>ScopeBar.__init__</extracomment>
        <translation>お気に入り</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/scopes.py"/>
        <source>Manage collections…</source>
        <extracomment>ScopeBar._open</extracomment>
        <translation>コレクションを管理…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/scopes.py"/>
        <source>More</source>
        <extracomment>ScopeBar.__init__, ScopeBar._arrange</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/scopes.py"/>
        <source>New collection…</source>
        <extracomment>ScopeBar._open</extracomment>
        <translation>新しいコレクション…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/scopes.py"/>
        <source>Trash</source>
        <extracomment>ScopeBar.__init__</extracomment>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/scopes.py"/>
        <source>Which pictures are shown</source>
        <extracomment>ScopeBar.__init__</extracomment>
        <translation>表示する画像</translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <location filename="../../desktop_app/ui/race/scores_table.py"/>
        <source>Average time</source>
        <extracomment>heading</extracomment>
        <translation>平均時間</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/scores_table.py"/>
        <source>Chosen</source>
        <extracomment>heading</extracomment>
        <translation>選択済み</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/scores_table.py"/>
        <source>Compared</source>
        <extracomment>heading</extracomment>
        <translation>比較</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/scores_table.py"/>
        <source>Cost</source>
        <extracomment>heading</extracomment>
        <translation>費用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/scores_table.py"/>
        <source>Failed</source>
        <extracomment>heading</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/scores_table.py"/>
        <source>Model</source>
        <extracomment>heading</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/scores_table.py"/>
        <source>Pictures</source>
        <extracomment>heading</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/scores_table.py"/>
        <source>Refused</source>
        <extracomment>heading</extracomment>
        <translation>拒否</translation>
    </message>
</context>
<context>
    <name>ScoresDialog</name>
    <message>
        <location filename="../../desktop_app/ui/race/scores_dialog.py"/>
        <source>Close</source>
        <extracomment>ScoresDialog.__init__</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/scores_dialog.py"/>
        <source>From all your comparisons of models.</source>
        <extracomment>ScoresDialog._show</extracomment>
        <translation>これまでのすべてのモデル比較から。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/scores_dialog.py"/>
        <source>Nothing to count yet. Compare models, and choose the picture you like best.</source>
        <extracomment>ScoresDialog._show</extracomment>
        <translation>まだ数えるものがありません。モデルを比較して、一番好きな画像を選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/scores_dialog.py"/>
        <source>Scores</source>
        <extracomment>ScoresDialog.__init__</extracomment>
        <translation>成績</translation>
    </message>
</context>
<context>
    <name>ScoresTable</name>
    <message>
        <location filename="../../desktop_app/ui/race/scores_table.py"/>
        <source>Scores</source>
        <extracomment>ScoresTable.__init__</extracomment>
        <translation>成績</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>%1 %2</source>
        <extracomment>month_text</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>%1 high</source>
        <translation>高さ %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>%1 or fewer</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>%1 or more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>%1 px</source>
        <extracomment>_measure</extracomment>
        <translation>%1 px</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>%1 to %2</source>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>%1 to %2 high</source>
        <translation>高さ %1～%2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>%1 to %2 wide</source>
        <translation>幅 %1～%2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>%1 wide</source>
        <translation>幅 %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/filter_choices.py"/>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>%Ln stars</source>
        <extracomment>_measure, star_choices</extracomment>
        <translation>
            <numerusform>星 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/filter_choices.py"/>
        <source>%Ln stars or more</source>
        <extracomment>star_choices</extracomment>
        <translation>
            <numerusform>星 %Ln 個以上</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>, </source>
        <comment>between two choices</comment>
        <extracomment>view_text</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/offer_words.py"/>
        <source>0 to 5, such as &gt;=4</source>
        <extracomment>name_text</extracomment>
        <translation>0～5、例: &gt;=4</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>After %1</source>
        <translation>%1 より後</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/offer_words.py"/>
        <source>All versions of a picture</source>
        <extracomment>name_text</extracomment>
        <translation>画像のすべてのバージョン</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_choices.py"/>
        <source>Any cost</source>
        <extracomment>cost_choices</extracomment>
        <translation>費用を問わない</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_choices.py"/>
        <source>Any model</source>
        <extracomment>model_choices</extracomment>
        <translation>モデルを問わない</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_choices.py"/>
        <source>Any number</source>
        <extracomment>star_choices</extracomment>
        <translation>数を問わない</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_choices.py"/>
        <source>Any ratio</source>
        <extracomment>ratio_choices</extracomment>
        <translation>比率を問わない</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_choices.py"/>
        <source>Any time</source>
        <extracomment>date_choices</extracomment>
        <translation>期間を問わない</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>At least %1 high</source>
        <translation>高さ %1 以上</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>At least %1 wide</source>
        <translation>幅 %1 以上</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>At most %1 high</source>
        <translation>高さ %1 以下</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>At most %1 wide</source>
        <translation>幅 %1 以下</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Before %1</source>
        <translation>%1 より前</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Chosen in a comparison</source>
        <translation>比較で選ばれた</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Collection: %1</source>
        <translation>コレクション: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Cost %1</source>
        <translation>費用 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Cost %1 or less</source>
        <translation>費用 %1 以下</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Cost %1 or more</source>
        <translation>費用 %1 以上</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Cost %1 to %2</source>
        <translation>費用 %1～%2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Cost over %1</source>
        <translation>費用 %1 超</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Cost under %1</source>
        <translation>費用 %1 未満</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/offer_words.py"/>
        <source>Day, month or year</source>
        <extracomment>name_text</extracomment>
        <translation>日、月、または年</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Demo pictures</source>
        <translation>デモ画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/offer_words.py"/>
        <source>Favourite, edited, demo…</source>
        <extracomment>name_text</extracomment>
        <translation>お気に入り、編集済み、デモ…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Fewer than %1</source>
        <translation>%1 未満</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_choices.py"/>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Free</source>
        <extracomment>_ordered, cost_choices</extracomment>
        <translation>無料</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Higher than %1</source>
        <translation>高さ %1 超</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Imported</source>
        <translation>取り込んだもの</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/offer_words.py"/>
        <source>In dollars, such as &gt;0.05</source>
        <extracomment>name_text</extracomment>
        <translation>ドル、例: &gt;0.05</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/offer_words.py"/>
        <source>In pixels, such as &gt;=2048</source>
        <extracomment>name_text</extracomment>
        <translation>ピクセル、例: &gt;=2048</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_choices.py"/>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Last 7 days</source>
        <extracomment>_ordered, date_choices</extracomment>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Less than %1 high</source>
        <translation>高さ %1 未満</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Less than %1 wide</source>
        <translation>幅 %1 未満</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Made with %1</source>
        <translation>%1 で作成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/offer_words.py"/>
        <source>Made with a reference</source>
        <extracomment>name_text</extracomment>
        <translation>参照画像を使用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Made with this reference</source>
        <translation>この参照画像を使用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Model: %1</source>
        <translation>モデル: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>More than %1</source>
        <translation>%1 超</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Most expensive</source>
        <extracomment>order_text</extracomment>
        <translation>費用の高い順</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Newest</source>
        <extracomment>order_text</extracomment>
        <translation>新しい順</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>No demo pictures</source>
        <translation>デモ画像を除く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>No favourites</source>
        <translation>お気に入りを除く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Not chosen in a comparison</source>
        <translation>比較で選ばれていない</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Not edited</source>
        <translation>編集していない</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Not imported</source>
        <translation>取り込んでいない</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Not: %1</source>
        <extracomment>filter_text</extracomment>
        <translation>除外: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>Nothing matches these filters.</source>
        <extracomment>nothing_text</extracomment>
        <translation>これらのフィルターに一致するものはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>Nothing matches “%1” with these filters.</source>
        <extracomment>nothing_text</extracomment>
        <translation>これらのフィルターで「%1」に一致するものはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>Nothing matches “%1”.</source>
        <extracomment>nothing_text</extracomment>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Oldest</source>
        <extracomment>order_text</extracomment>
        <translation>古い順</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>One tile for all versions</source>
        <extracomment>fold_text</extracomment>
        <translation>全バージョンを 1 つのタイルに</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_choices.py"/>
        <source>Over %1</source>
        <extracomment>cost_choices</extracomment>
        <translation>%1 超</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/offer_words.py"/>
        <source>PNG, JPEG, WebP…</source>
        <extracomment>name_text</extracomment>
        <translation>PNG、JPEG、WebP…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Prompt A–Z</source>
        <extracomment>order_text</extracomment>
        <translation>プロンプト順</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Ratio: %1</source>
        <translation>比率: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/offer_words.py"/>
        <source>References, a note, tags…</source>
        <extracomment>name_text</extracomment>
        <translation>参照画像、メモ、タグ…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/offer_words.py"/>
        <source>Shape, such as 16:9</source>
        <extracomment>name_text</extracomment>
        <translation>形、例: 16:9</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Since %1</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Tag: %1</source>
        <translation>タグ: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/offer_words.py"/>
        <source>Tags you gave</source>
        <extracomment>name_text</extracomment>
        <translation>付けたタグ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>That is more than a search can hold; its end is left out.</source>
        <extracomment>misread_text</extracomment>
        <translation>検索に入る量を超えています。末尾は省かれます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/offer_words.py"/>
        <source>The program it came from</source>
        <extracomment>name_text</extracomment>
        <translation>元のソフト</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>There is no filter “%1:”. Did you mean %2?</source>
        <extracomment>_unknown</extracomment>
        <translation>フィルター「%1:」はありません。%2 ですか?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>There is no filter “%1:”. Try %2, %3 or %4.</source>
        <extracomment>_unknown</extracomment>
        <translation>フィルター「%1:」はありません。%2、%3、%4 をお試しください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_choices.py"/>
        <source>This month</source>
        <extracomment>date_choices</extracomment>
        <translation>今月</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_choices.py"/>
        <source>This year</source>
        <extracomment>date_choices</extracomment>
        <translation>今年</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_choices.py"/>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Today</source>
        <extracomment>_moment, date_choices</extracomment>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Type: %1</source>
        <translation>種類: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Versions</source>
        <extracomment>filter_text</extracomment>
        <translation>バージョン</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Versions of “%1”</source>
        <translation>「%1」のバージョン</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/offer_words.py"/>
        <source>Where you put it</source>
        <extracomment>name_text</extracomment>
        <translation>入れた場所</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/offer_words.py"/>
        <source>Who painted it</source>
        <extracomment>name_text</extracomment>
        <translation>描いたモデル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Wider than %1</source>
        <translation>幅 %1 超</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>With a note</source>
        <translation>メモあり</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>With references</source>
        <translation>参照画像あり</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>With stars</source>
        <translation>星あり</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>With tags</source>
        <translation>タグあり</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>With the model's words</source>
        <translation>モデルの言葉あり</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Without a note</source>
        <translation>メモなし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Without references</source>
        <translation>参照画像なし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Without stars</source>
        <translation>星なし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Without tags</source>
        <translation>タグなし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Without the model's words</source>
        <translation>モデルの言葉なし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_choices.py"/>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Yesterday</source>
        <extracomment>_moment, date_choices</extracomment>
        <translation>昨日</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>“%1” can't be more or less. Write it as in %2.</source>
        <extracomment>misread_text</extracomment>
        <translation>「%1」に大小は使えません。%2 のように書いてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>“%1” isn't known. Try %2.</source>
        <translation>「%1」はわかりません。%2 をお試しください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>“%1” needs a date, such as %2.</source>
        <translation>「%1」には日付が必要です。例: %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>“%1” needs a number of pixels, such as %2.</source>
        <translation>「%1」にはピクセル数が必要です。例: %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>“%1” needs a number, such as %2.</source>
        <translation>「%1」には数が必要です。例: %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>“%1” needs a ratio, such as %2.</source>
        <translation>「%1」には比率が必要です。例: %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>“%1” needs a value, such as %2.</source>
        <translation>「%1」には値が必要です。例: %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>“%1” needs an amount, such as %2.</source>
        <translation>「%1」には金額が必要です。例: %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>“%1” needs eight digits of a hash, such as %2.</source>
        <translation>「%1」にはハッシュの 8 桁が必要です。例: %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>“%1” needs the key of a picture, such as %2.</source>
        <translation>「%1」には画像のキーが必要です。例: %2</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_field.py"/>
        <source>Clear search</source>
        <extracomment>SearchField.__init__</extracomment>
        <translation>検索を消去</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_field.py"/>
        <source>Search</source>
        <extracomment>SearchField.__init__</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_field.py"/>
        <source>Search prompts and tags</source>
        <extracomment>SearchField.__init__</extracomment>
        <translation>プロンプトとタグを検索</translation>
    </message>
</context>
<context>
    <name>SearchRoom</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/search_room.py"/>
        <source>%Ln pictures found</source>
        <extracomment>SearchRoom._announce</extracomment>
        <translation>
            <numerusform>%Ln 枚の画像が見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/search_room.py"/>
        <source>One picture found</source>
        <extracomment>SearchRoom._announce</extracomment>
        <translation>1 枚の画像が見つかりました</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/selection_bar.py"/>
        <source>%Ln selected</source>
        <extracomment>SelectionBar._words</extracomment>
        <translation>
            <numerusform>%Ln 枚を選択</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/selection_bar.py"/>
        <source>Select nothing</source>
        <extracomment>SelectionBar.__init__</extracomment>
        <translation>選択を解除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/selection_bar.py"/>
        <source>Selected pictures</source>
        <extracomment>SelectionBar.__init__</extracomment>
        <translation>選択した画像</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../desktop_app/ui/settings/dialog.py"/>
        <source>About</source>
        <extracomment>SettingsDialog.__init__</extracomment>
        <translation>情報</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/dialog.py"/>
        <source>Account</source>
        <extracomment>SettingsDialog.__init__</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/dialog.py"/>
        <source>Activity</source>
        <extracomment>SettingsDialog.__init__</extracomment>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/dialog.py"/>
        <source>Appearance</source>
        <extracomment>SettingsDialog.__init__</extracomment>
        <translation>外観</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/dialog.py"/>
        <source>Close</source>
        <extracomment>SettingsDialog.__init__</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/dialog.py"/>
        <source>Defaults</source>
        <extracomment>SettingsDialog.__init__</extracomment>
        <translation>既定値</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/dialog.py"/>
        <source>Network</source>
        <extracomment>SettingsDialog.__init__</extracomment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/dialog.py"/>
        <source>Settings</source>
        <extracomment>SettingsDialog.__init__</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/dialog.py"/>
        <source>Shortcuts</source>
        <extracomment>SettingsDialog.__init__</extracomment>
        <translation>ショートカット</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/dialog.py"/>
        <source>Spending</source>
        <extracomment>SettingsDialog.__init__</extracomment>
        <translation>支出</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/dialog.py"/>
        <source>Storage</source>
        <extracomment>SettingsDialog.__init__</extracomment>
        <translation>保存場所</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <location filename="../../desktop_app/ui/export/sheet_dialog.py"/>
        <source>Captions</source>
        <extracomment>SheetDialog._lay_out</extracomment>
        <translation>説明文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/sheet_dialog.py"/>
        <source>Columns</source>
        <extracomment>SheetDialog.__init__, SheetDialog._lay_out</extracomment>
        <translation>列数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/sheet_dialog.py"/>
        <source>Fewer columns</source>
        <extracomment>SheetDialog.__init__</extracomment>
        <translation>列を減らす</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/sheet_dialog.py"/>
        <source>More columns</source>
        <extracomment>SheetDialog.__init__</extracomment>
        <translation>列を増やす</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/sheet_dialog.py"/>
        <source>Paper</source>
        <extracomment>SheetDialog._lay_out</extracomment>
        <translation>用紙</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/sheet_dialog.py"/>
        <source>Save as</source>
        <extracomment>SheetDialog._lay_out</extracomment>
        <translation>保存形式</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/sheet_dialog.py"/>
        <source>These are too many for one picture. Take more columns, or PDF.</source>
        <extracomment>SheetDialog._refresh</extracomment>
        <translation>1 枚の画像には多すぎます。列を増やすか、PDF にしてください。</translation>
    </message>
</context>
<context>
    <name>ShelfList</name>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_list.py"/>
        <source>More</source>
        <extracomment>ShelfList.hint_at</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_list.py"/>
        <source>among the references</source>
        <extracomment>ShelfList.spoken</extracomment>
        <translation>参照画像に使用中</translation>
    </message>
</context>
<context>
    <name>ShelfPopover</name>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_popover.py"/>
        <source>Add files…</source>
        <extracomment>ShelfPopover.__init__</extracomment>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_popover.py"/>
        <source>Find a reference</source>
        <extracomment>ShelfPopover.__init__</extracomment>
        <translation>参照画像を検索</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_popover.py"/>
        <source>Keep pictures here that you send along again and again: a face, a product, a style. Add files, paste a picture, or choose “Keep on the shelf…” in the menu of any reference or picture.</source>
        <extracomment>ShelfPopover._narrow</extracomment>
        <translation>何度も使う画像（顔、商品、画風など）をここに置きます。ファイルを追加するか、画像を貼り付けるか、参照画像や画像のメニューで「棚に置く…」を選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_popover.py"/>
        <source>Nothing matches “%1”.</source>
        <extracomment>ShelfPopover._narrow</extracomment>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_popover.py"/>
        <source>Paste</source>
        <extracomment>ShelfPopover.__init__</extracomment>
        <translation>貼り付け</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_popover.py"/>
        <source>Reference shelf</source>
        <extracomment>ShelfPopover.__init__</extracomment>
        <translation>参照棚</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_popover.py"/>
        <source>Remove from shelf</source>
        <extracomment>ShelfPopover._open_menu</extracomment>
        <translation>棚から外す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_popover.py"/>
        <source>Rename…</source>
        <extracomment>ShelfPopover._open_menu</extracomment>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_popover.py"/>
        <source>Show where used</source>
        <extracomment>ShelfPopover._open_menu</extracomment>
        <translation>使った画像を表示</translation>
    </message>
</context>
<context>
    <name>ShelfRoom</name>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>Add to the shelf</source>
        <extracomment>ShelfRoom._choose_files</extracomment>
        <translation>棚に追加</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>Keep</source>
        <extracomment>ShelfRoom._ask_to_keep</extracomment>
        <translation>棚に置く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>Keep on the shelf</source>
        <extracomment>ShelfRoom._ask_to_keep</extracomment>
        <translation>棚に置く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>Reference</source>
        <extracomment>ShelfRoom._on_prepared</extracomment>
        <translation>参照</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>Rename</source>
        <extracomment>ShelfRoom._ask_to_rename</extracomment>
        <translation>名前を変更</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>Rename the reference</source>
        <extracomment>ShelfRoom._ask_to_rename</extracomment>
        <translation>参照画像の名前を変更</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>The picture of “%1” is missing. Add it to the shelf again.</source>
        <extracomment>ShelfRoom._on_pressed</extracomment>
        <translation>「%1」の画像がありません。もう一度棚に追加してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>There is a reference “%1” on the shelf already.</source>
        <extracomment>ShelfRoom._refusal</extracomment>
        <translation>参照画像「%1」はすでに棚にあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>There's no picture to paste. Copy one first.</source>
        <extracomment>ShelfRoom._paste</extracomment>
        <translation>貼り付ける画像がありません。先にコピーしてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>This picture is on the shelf already, as “%1”.</source>
        <extracomment>ShelfRoom._tell_held</extracomment>
        <translation>この画像はすでに「%1」として棚にあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>Write a name first.</source>
        <extracomment>ShelfRoom._refusal</extracomment>
        <translation>先に名前を入力してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>“%1” added to the references</source>
        <extracomment>ShelfRoom._on_pressed</extracomment>
        <translation>「%1」を参照画像に追加しました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>“%1” is called “%2” now</source>
        <extracomment>ShelfRoom._on_renamed</extracomment>
        <translation>「%1」の名前を「%2」に変更しました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>“%1” is kept on the shelf</source>
        <extracomment>ShelfRoom._add</extracomment>
        <translation>「%1」を棚に置きました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>“%1” removed from the references</source>
        <extracomment>ShelfRoom._on_pressed</extracomment>
        <translation>「%1」を参照画像から外しました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>“%1” removed from the shelf</source>
        <extracomment>ShelfRoom._on_wanted</extracomment>
        <translation>「%1」を棚から外しました</translation>
    </message>
</context>
<context>
    <name>ShelfTile</name>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_tiles.py"/>
        <source>Reference shelf</source>
        <extracomment>ShelfTile.__init__</extracomment>
        <translation>参照棚</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <location filename="../../desktop_app/ui/key_bindings.py"/>
        <source>%1 belongs to the system.</source>
        <extracomment>refusal</extracomment>
        <translation>%1 はシステムが使います。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_bindings.py"/>
        <source>%1 has a use of its own: %2.</source>
        <extracomment>refusal</extracomment>
        <translation>%1 には専用の働きがあります: %2。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_bindings.py"/>
        <source>%1 is needed to get around, so it stays as it is.</source>
        <extracomment>refusal</extracomment>
        <translation>%1 は移動に必要なため変更できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_bindings.py"/>
        <source>%1 is needed to write, so it stays as it is.</source>
        <extracomment>refusal</extracomment>
        <translation>%1 は文字入力に必要なため変更できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/action_groups.py"/>
        <source>Aspect ratio %1</source>
        <extracomment>name_of</extracomment>
        <translation>縦横比 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Choose an aspect ratio</source>
        <translation>縦横比を選ぶ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/action_groups.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Done</source>
        <extracomment>ShortcutsSheet.__init__</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Give stars</source>
        <translation>星を付ける</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <extracomment>ShortcutsSheet.__init__</extracomment>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/action_groups.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/action_groups.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Review</source>
        <translation>選別</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Slideshow</source>
        <translation>スライドショー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Viewer</source>
        <translation>ビューアー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/action_groups.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>%1 is used for “%2”.</source>
        <extracomment>ShortcutsPage._give</extracomment>
        <translation>%1 は「%2」に使われています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>%1: always the same</source>
        <extracomment>ShortcutsPage._fill</extracomment>
        <translation>%1: 変更不可</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>Esc leaves it as it is. Backspace takes the keys away.</source>
        <extracomment>ShortcutsPage._on_recording</extracomment>
        <translation>Esc で変更せずに戻ります。Backspace でキーを外します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>Keyboard shortcuts</source>
        <extracomment>ShortcutsPage.__init__</extracomment>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>Nothing matches. Another word may.</source>
        <extracomment>ShortcutsPage._on_row</extracomment>
        <translation>一致するものがありません。別の言葉をお試しください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>Press Enter or click to set other keys.</source>
        <extracomment>ShortcutsPage._on_row</extracomment>
        <translation>Enter かクリックで別のキーを設定します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>Reset all</source>
        <extracomment>ShortcutsPage.__init__</extracomment>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>Search actions and keys</source>
        <extracomment>ShortcutsPage.__init__</extracomment>
        <translation>操作とキーを検索</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>These keys can't be changed.</source>
        <extracomment>ShortcutsPage._on_row</extracomment>
        <translation>これらのキーは変更できません。</translation>
    </message>
</context>
<context>
    <name>Slideshow</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/viewer/slideshow.py"/>
        <source>%Ln seconds for each image</source>
        <extracomment>Slideshow.change_time</extracomment>
        <translation>
            <numerusform>1 枚あたり %Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/slideshow.py"/>
        <source>Going on</source>
        <extracomment>Slideshow.toggle_pause</extracomment>
        <translation>再開しました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/slideshow.py"/>
        <source>Paused</source>
        <extracomment>Slideshow.toggle_pause</extracomment>
        <translation>一時停止しました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/slideshow.py"/>
        <source>Slideshow</source>
        <extracomment>Slideshow.__init__</extracomment>
        <translation>スライドショー</translation>
    </message>
</context>
<context>
    <name>SlideshowBar</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/slideshow_bar.py"/>
        <source>%1 s</source>
        <extracomment>SlideshowBar._words</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/slideshow_bar.py"/>
        <source>End the slideshow</source>
        <extracomment>SlideshowBar.__init__</extracomment>
        <translation>スライドショーを終える</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/slideshow_bar.py"/>
        <source>Go on</source>
        <extracomment>SlideshowBar.show_paused</extracomment>
        <translation>再開</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/slideshow_bar.py"/>
        <source>Next image</source>
        <extracomment>SlideshowBar.__init__</extracomment>
        <translation>次の画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/slideshow_bar.py"/>
        <source>Pause</source>
        <extracomment>SlideshowBar.__init__, SlideshowBar.show_paused</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/slideshow_bar.py"/>
        <source>Previous image</source>
        <extracomment>SlideshowBar.__init__</extracomment>
        <translation>前の画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/slideshow_bar.py"/>
        <source>Show each image for less time</source>
        <extracomment>SlideshowBar.__init__</extracomment>
        <translation>表示時間を短く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/slideshow_bar.py"/>
        <source>Show each image for more time</source>
        <extracomment>SlideshowBar.__init__</extracomment>
        <translation>表示時間を長く</translation>
    </message>
</context>
<context>
    <name>SnippetCompletion</name>
    <message>
        <location filename="../../desktop_app/ui/composer/snippet_completion.py"/>
        <source>Snippets</source>
        <extracomment>SnippetCompletion.__init__</extracomment>
        <translation>スニペット</translation>
    </message>
</context>
<context>
    <name>SnippetMenu</name>
    <message>
        <location filename="../../desktop_app/ui/composer/snippet_menu.py"/>
        <source>Insert snippet</source>
        <extracomment>SnippetMenu._on_menu_filled</extracomment>
        <translation>スニペットを挿入</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippet_menu.py"/>
        <source>Save selection as snippet…</source>
        <extracomment>SnippetMenu._on_menu_filled</extracomment>
        <translation>選択部分をスニペットとして保存…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippet_menu.py"/>
        <source>Snippets…</source>
        <extracomment>SnippetMenu._on_menu_filled</extracomment>
        <translation>スニペット…</translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/snippet_words.py"/>
        <source>%Ln alternatives</source>
        <extracomment>kind_words</extracomment>
        <translation>
            <numerusform>%Ln 通り</numerusform>
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
            <numerusform>%Ln 通り。それぞれが別のプロンプトになります。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>Delete</source>
        <extracomment>SnippetsDialog.__init__</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>Done</source>
        <extracomment>SnippetsDialog.__init__</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>Name</source>
        <extracomment>SnippetsDialog.__init__, SnippetsDialog._on_written</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>New snippet</source>
        <extracomment>SnippetsDialog.__init__</extracomment>
        <translation>新しいスニペット</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>No snippets yet.</source>
        <extracomment>SnippetsDialog.__init__</extracomment>
        <translation>スニペットはまだありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>One line is put in as it is. Several lines are alternatives.</source>
        <extracomment>SnippetsDialog._on_written</extracomment>
        <translation>1 行ならそのまま入ります。複数行は選択肢になります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>Snippet “%1” changed</source>
        <extracomment>SnippetsDialog.flush</extracomment>
        <translation>スニペット「%1」を変更しました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>Snippet “%1” deleted</source>
        <extracomment>SnippetsDialog._delete</extracomment>
        <translation>スニペット「%1」を削除しました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>Snippet “%1” saved</source>
        <extracomment>SnippetsDialog.flush</extracomment>
        <translation>スニペット「%1」を保存しました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>Snippets</source>
        <extracomment>SnippetsDialog.__init__</extracomment>
        <translation>スニペット</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>There is one of this name: this will be “%1”.</source>
        <extracomment>SnippetsDialog._on_written</extracomment>
        <translation>同じ名前があるため「%1」になります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>Undo</source>
        <extracomment>SnippetsDialog.__init__, SnippetsDialog._tell</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>Undone: %1</source>
        <extracomment>SnippetsDialog._on_undone</extracomment>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>Words</source>
        <extracomment>SnippetsDialog.__init__</extracomment>
        <translation>言葉</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>Words, or alternatives in lines of their own</source>
        <extracomment>SnippetsDialog.__init__</extracomment>
        <translation>言葉、または 1 行に 1 つの選択肢</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>Write {name} in a prompt to put one in.</source>
        <extracomment>SnippetsDialog.__init__</extracomment>
        <translation>プロンプトに {name} と書くと挿入されます。</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/sort_menu.py"/>
        <source>Sort</source>
        <extracomment>SortButton.__init__, SortButton._open</extracomment>
        <translation>並べ替え</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/sort_menu.py"/>
        <source>Sort: %1</source>
        <extracomment>SortButton._tell</extracomment>
        <translation>並べ替え: %1</translation>
    </message>
</context>
<context>
    <name>SpendingPage</name>
    <message>
        <location filename="../../desktop_app/ui/settings/spending.py"/>
        <source>Nothing spent this month.</source>
        <extracomment>SpendingPage.__init__</extracomment>
        <translation>今月の支出はありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/spending.py"/>
        <source>Nothing spent today.</source>
        <extracomment>SpendingPage.__init__</extracomment>
        <translation>今日の支出はありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/spending.py"/>
        <source>See activity on OpenRouter</source>
        <extracomment>SpendingPage.__init__</extracomment>
        <translation>OpenRouter でアクティビティを見る</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/spending.py"/>
        <source>These are the exact amounts that OpenRouter reported for each job, added up on this computer. What another app spends with the same account isn't in them.</source>
        <extracomment>SpendingPage.__init__</extracomment>
        <translation>OpenRouter が各ジョブについて報告した正確な金額を、このコンピューターで合計したものです。同じアカウントでほかのソフトが使った分は含みません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/spending.py"/>
        <source>This month</source>
        <extracomment>SpendingPage.__init__</extracomment>
        <translation>今月</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/spending.py"/>
        <source>Today</source>
        <extracomment>SpendingPage.__init__</extracomment>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>SpentRow</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/settings/spending.py"/>
        <source>%Ln jobs</source>
        <extracomment>SpentRow.__init__</extracomment>
        <translation>
            <numerusform>ジョブ %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/stage.py"/>
        <source>Next image</source>
        <extracomment>Stage.__init__</extracomment>
        <translation>次の画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/stage.py"/>
        <source>Previous image</source>
        <extracomment>Stage.__init__</extracomment>
        <translation>前の画像</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <location filename="../../desktop_app/ui/widgets/stars.py"/>
        <source>Stars</source>
        <extracomment>Stars.__init__</extracomment>
        <translation>星</translation>
    </message>
</context>
<context>
    <name>Starters</name>
    <message>
        <location filename="../../desktop_app/ui/composer/starters.py"/>
        <source>A lighthouse keeper’s desk in the rain</source>
        <extracomment>Starters.__init__</extracomment>
        <translation>雨の日の灯台守の机</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/starters.py"/>
        <source>Mid-century poster of desert hills</source>
        <extracomment>Starters.__init__</extracomment>
        <translation>砂漠の丘を描いたミッドセンチュリー風ポスター</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/starters.py"/>
        <source>Or start from one of these</source>
        <extracomment>Starters.__init__</extracomment>
        <translation>または、ここから始める</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/starters.py"/>
        <source>Three ceramic vases in morning light</source>
        <extracomment>Starters.__init__</extracomment>
        <translation>朝の光の中の三つの陶器の花瓶</translation>
    </message>
</context>
<context>
    <name>StepControl</name>
    <message>
        <location filename="../../desktop_app/ui/composer/option_controls.py"/>
        <source>Less</source>
        <extracomment>StepControl.__init__</extracomment>
        <translation>減らす</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_controls.py"/>
        <source>More</source>
        <extracomment>StepControl.__init__</extracomment>
        <translation>増やす</translation>
    </message>
</context>
<context>
    <name>StorageMoving</name>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>%1 are copied and checked. The old copy stays until you remove it.</source>
        <extracomment>StorageMoving._ask_to_move</extracomment>
        <translation>%1 をコピーして確認します。古いコピーは削除するまで残ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>%1 can only be read. Choose another folder.</source>
        <extracomment>blocked_words</extracomment>
        <translation>%1 は読み取り専用です。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>%1 is a part of it. Choose a folder outside.</source>
        <extracomment>blocked_words</extracomment>
        <translation>%1 はその一部です。外のフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>A library can't move into itself.</source>
        <extracomment>blocked_words</extracomment>
        <translation>ライブラリを自分自身の中には移動できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Cancel</source>
        <extracomment>StorageMoving._ask</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Choose</source>
        <extracomment>StorageMoving.choose</extracomment>
        <translation>選ぶ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Close and move</source>
        <extracomment>StorageMoving._ask_to_move</extracomment>
        <translation>閉じて移動</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>It is on a network share, which is slower, and for one computer at a time.</source>
        <extracomment>StorageMoving._ask_to_move</extracomment>
        <translation>ネットワーク共有上にあるため遅くなり、同時に使えるのは 1 台だけです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>It is on the same disk, so this takes a moment.</source>
        <extracomment>StorageMoving._ask_to_move</extracomment>
        <translation>同じディスクなのですぐに終わります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>It takes %1 in %2. Your library in %3 is not touched. This can't be undone.</source>
        <extracomment>StorageMoving.ask_to_remove</extracomment>
        <translation>%2 で %1 を使っています。%3 のライブラリには触れません。元に戻せません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Keep it</source>
        <extracomment>StorageMoving.ask_to_remove</extracomment>
        <translation>残す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Looking at the folder…</source>
        <extracomment>StorageMoving.look_at</extracomment>
        <translation>フォルダーを調べています…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Move your library?</source>
        <extracomment>StorageMoving._ask_to_move</extracomment>
        <translation>ライブラリを移動しますか?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Nothing new can be made in %1.</source>
        <extracomment>blocked_words</extracomment>
        <translation>%1 には新しく作れません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Other folder…</source>
        <extracomment>StorageMoving._on_planned</extracomment>
        <translation>別のフォルダー…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Pictor closes and starts again.</source>
        <extracomment>StorageMoving._ask_to_move</extracomment>
        <translation>Pictor は閉じて再起動します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Pictor may not write there.</source>
        <extracomment>blocked_words</extracomment>
        <translation>Pictor にはそこへの書き込みが許可されていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Remove old copy</source>
        <extracomment>StorageMoving.ask_to_remove</extracomment>
        <translation>古いコピーを削除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Remove the old copy of your library?</source>
        <extracomment>StorageMoving.ask_to_remove</extracomment>
        <translation>ライブラリの古いコピーを削除しますか?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Removing the old copy…</source>
        <extracomment>StorageMoving._on_remove</extracomment>
        <translation>古いコピーを削除しています…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>The old copy is removed.</source>
        <extracomment>StorageMoving._on_removed</extracomment>
        <translation>古いコピーを削除しました。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>The old copy is removed. %Ln files that came there later are still there.</source>
        <extracomment>StorageMoving._on_removed</extracomment>
        <translation>
            <numerusform>古いコピーを削除しました。後から加わった %Ln 個のファイルは残っています。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>There isn't enough room.</source>
        <extracomment>blocked_words</extracomment>
        <translation>空き容量が足りません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>To %1.</source>
        <extracomment>StorageMoving._ask_to_move</extracomment>
        <translation>移動先: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Where shall your library be?</source>
        <extracomment>StorageMoving.choose</extracomment>
        <translation>ライブラリをどこに置きますか?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Your library can't move there.</source>
        <extracomment>blocked_words</extracomment>
        <translation>そこへはライブラリを移動できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Your library is there already.</source>
        <extracomment>blocked_words</extracomment>
        <translation>ライブラリはすでにそこにあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Your library needs %1, and %2 are left there.</source>
        <extracomment>blocked_words</extracomment>
        <translation>ライブラリには %1 必要ですが、空きは %2 です。</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>%1 GB</source>
        <extracomment>_megabytes</extracomment>
        <translation>%1 GB</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>%1 MB</source>
        <extracomment>_megabytes</extracomment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>%1 free on this disk</source>
        <extracomment>StoragePage._show_place</extracomment>
        <translation>このディスクの空き %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>%1, from before it was moved: %2</source>
        <extracomment>StoragePage._on_counted</extracomment>
        <translation>%1、移動前のもの: %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>%Ln days</source>
        <extracomment>StoragePage._make_keeping, StoragePage._menu</extracomment>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>All together</source>
        <extracomment>StoragePage._on_counted</extracomment>
        <translation>合計</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>At most so large. Pictor makes them again when it needs them.</source>
        <extracomment>StoragePage._make_keeping</extracomment>
        <translation>この大きさまで。必要になれば Pictor が作り直します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Back up now</source>
        <extracomment>StoragePage._make_backups</extracomment>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Backing up…</source>
        <extracomment>StoragePage._back_up</extracomment>
        <translation>バックアップしています…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Backups</source>
        <extracomment>StoragePage._make_backups, StoragePage._on_counted</extracomment>
        <translation>バックアップ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Check library…</source>
        <extracomment>StoragePage._make_backups</extracomment>
        <translation>ライブラリを確認…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Choose…</source>
        <extracomment>StoragePage._make_keeping</extracomment>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Clear now</source>
        <extracomment>StoragePage._make_keeping</extracomment>
        <translation>今すぐ消去</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Cleared. Pictor makes them again when it needs them.</source>
        <extracomment>StoragePage._on_cleared</extracomment>
        <translation>消去しました。必要になれば Pictor が作り直します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Counting…</source>
        <extracomment>StoragePage._show_nothing</extracomment>
        <translation>数えています…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Empty trash…</source>
        <extracomment>StoragePage._make_keeping</extracomment>
        <translation>ゴミ箱を空にする…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Exports go to</source>
        <extracomment>StoragePage._make_keeping</extracomment>
        <translation>書き出し先</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>In the trash</source>
        <extracomment>StoragePage._on_counted</extracomment>
        <translation>ゴミ箱の中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Is everything there?</source>
        <extracomment>StoragePage._make_backups</extracomment>
        <translation>すべてそろっていますか?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Keep deleted pictures for</source>
        <extracomment>StoragePage._make_keeping</extracomment>
        <translation>削除した画像を残す期間</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Library folder</source>
        <extracomment>StoragePage._make_place</extracomment>
        <translation>ライブラリのフォルダー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>List, references and more</source>
        <extracomment>StoragePage._on_counted</extracomment>
        <translation>一覧、参照画像など</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Looks at every file, and offers to put right what isn't.</source>
        <extracomment>StoragePage._make_backups</extracomment>
        <translation>すべてのファイルを調べ、問題があれば直すことを提案します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Move…</source>
        <extracomment>StoragePage._make_place</extracomment>
        <translation>移動…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Old copy of the library</source>
        <extracomment>StoragePage._make_place</extracomment>
        <translation>ライブラリの古いコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Once a day, by itself.</source>
        <extracomment>StoragePage._show_nothing</extracomment>
        <translation>1 日 1 回、自動で。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Once a day, by itself. Last: %1</source>
        <extracomment>StoragePage._on_counted</extracomment>
        <translation>1 日 1 回、自動で。前回: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Pictures</source>
        <extracomment>StoragePage._on_counted</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Remove the old copy first</source>
        <extracomment>StoragePage._on_counted</extracomment>
        <translation>先に古いコピーを削除してください</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Remove…</source>
        <extracomment>StoragePage._make_place</extracomment>
        <translation>削除…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Restore…</source>
        <extracomment>StoragePage._make_backups</extracomment>
        <translation>復元…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Show in folder</source>
        <extracomment>StoragePage._make_place</extracomment>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Small copies</source>
        <extracomment>StoragePage._on_counted</extracomment>
        <translation>縮小コピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Small copies for the wall</source>
        <extracomment>StoragePage._make_keeping</extracomment>
        <translation>ギャラリー用の縮小コピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Space used</source>
        <extracomment>StoragePage.__init__</extracomment>
        <translation>使用容量</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Then they go for good.</source>
        <extracomment>StoragePage._show_nothing</extracomment>
        <translation>その後、完全に消えます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Where shall exports go?</source>
        <extracomment>StoragePage._choose_export</extracomment>
        <translation>書き出し先をどこにしますか?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Where you export to first</source>
        <extracomment>StoragePage._show_settings</extracomment>
        <translation>最初に書き出す場所</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Hide this line</source>
        <extracomment>Strip.__init__</extracomment>
        <translation>この行を隠す</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <location filename="../../desktop_app/ui/review/summary.py"/>
        <source>Back to the pictures</source>
        <extracomment>Summary.show_outcome</extracomment>
        <translation>画像に戻る</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/summary.py"/>
        <source>Done</source>
        <extracomment>Summary.show_outcome</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/summary.py"/>
        <source>Go on reviewing</source>
        <extracomment>Summary.show_outcome</extracomment>
        <translation>選別を続ける</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/summary.py"/>
        <source>Keep everything</source>
        <extracomment>Summary.__init__</extracomment>
        <translation>すべて残す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/summary.py"/>
        <source>Show the kept ones</source>
        <extracomment>Summary.__init__</extracomment>
        <translation>残した画像を表示</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/mark_chips.py"/>
        <source>Remove the tag %1</source>
        <extracomment>TagChip.__init__</extracomment>
        <translation>タグ %1 を外す</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/tag_field.py"/>
        <source>Add a tag</source>
        <extracomment>TagField.__init__</extracomment>
        <translation>タグを追加</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/tag_field.py"/>
        <source>Add tag</source>
        <extracomment>TagField.__init__</extracomment>
        <translation>タグを追加</translation>
    </message>
</context>
<context>
    <name>TileDeeds</name>
    <message>
        <location filename="../../desktop_app/ui/race/tile_deeds.py"/>
        <source>Cancel</source>
        <extracomment>TileDeeds._fill_menu</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/tile_deeds.py"/>
        <source>Copy details</source>
        <extracomment>TileDeeds._fill_menu</extracomment>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/tile_deeds.py"/>
        <source>Copy prompt</source>
        <extracomment>TileDeeds._fill_menu</extracomment>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/tile_deeds.py"/>
        <source>Dismiss</source>
        <extracomment>TileDeeds._fill_menu</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/tile_deeds.py"/>
        <source>Try again</source>
        <extracomment>TileDeeds._fill_menu</extracomment>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/toolbar.py"/>
        <source>Empty trash…</source>
        <extracomment>Toolbar.__init__</extracomment>
        <translation>ゴミ箱を空にする…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/toolbar.py"/>
        <source>Filter</source>
        <extracomment>Toolbar.__init__</extracomment>
        <translation>フィルター</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/toolbar.py"/>
        <source>Picture size</source>
        <extracomment>Toolbar._make_view</extracomment>
        <translation>画像の大きさ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/toolbar.py"/>
        <source>Search</source>
        <extracomment>Toolbar.__init__</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/toolbar.py"/>
        <source>Show the create panel</source>
        <extracomment>Toolbar.__init__</extracomment>
        <translation>作成パネルを表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/toolbar.py"/>
        <source>Sort</source>
        <extracomment>Toolbar._make_view</extracomment>
        <translation>並べ替え</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/toolbar.py"/>
        <source>View</source>
        <extracomment>Toolbar._make_view</extracomment>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/top_bar.py"/>
        <source>%1 %</source>
        <extracomment>TopBar._percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/top_bar.py"/>
        <source>%1 of %2</source>
        <extracomment>TopBar.show_position</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/top_bar.py"/>
        <source>All images</source>
        <extracomment>TopBar.__init__</extracomment>
        <translation>すべての画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/top_bar.py"/>
        <source>Back to all images (Esc)</source>
        <extracomment>TopBar.__init__</extracomment>
        <translation>すべての画像に戻る (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/top_bar.py"/>
        <source>Compare</source>
        <extracomment>TopBar.__init__</extracomment>
        <translation>比較</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/top_bar.py"/>
        <source>Copy picture</source>
        <extracomment>TopBar.__init__</extracomment>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/top_bar.py"/>
        <source>Details</source>
        <extracomment>TopBar.__init__</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/top_bar.py"/>
        <source>Export…</source>
        <extracomment>TopBar.__init__</extracomment>
        <translation>書き出し…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/top_bar.py"/>
        <source>Favourite</source>
        <extracomment>TopBar.__init__, TopBar.show_marks</extracomment>
        <translation>お気に入り</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/top_bar.py"/>
        <source>Fit</source>
        <extracomment>TopBar.show_zoom</extracomment>
        <translation>全体表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/top_bar.py"/>
        <source>More</source>
        <extracomment>TopBar.__init__</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/top_bar.py"/>
        <source>Remove from favourites</source>
        <extracomment>TopBar.show_marks</extracomment>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/top_bar.py"/>
        <source>Zoom</source>
        <extracomment>TopBar.__init__</extracomment>
        <translation>ズーム</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/viewer/under_way.py"/>
        <source>%Ln changes on their way</source>
        <extracomment>UnderWay._words</extracomment>
        <translation>
            <numerusform>%Ln 件の変更を実行中</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/under_way.py"/>
        <source>Painting · %1 s</source>
        <extracomment>UnderWay._words</extracomment>
        <translation>描画中 · %1 秒</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/under_way.py"/>
        <source>Saving…</source>
        <extracomment>UnderWay._words</extracomment>
        <translation>保存しています…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/under_way.py"/>
        <source>Trying again in %1 s</source>
        <extracomment>UnderWay._words</extracomment>
        <translation>%1 秒後に再試行</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/under_way.py"/>
        <source>Waiting…</source>
        <extracomment>UnderWay._words</extracomment>
        <translation>待機中…</translation>
    </message>
</context>
<context>
    <name>UnfoldedLine</name>
    <message>
        <location filename="../../desktop_app/ui/composer/unfolded_line.py"/>
        <source>Prompts</source>
        <extracomment>UnfoldedLine.__init__</extracomment>
        <translation>プロンプト</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/unfolded_line.py"/>
        <source>Shows every prompt; each can be left out</source>
        <extracomment>UnfoldedLine.show_draft</extracomment>
        <translation>すべてのプロンプトを表示し、個別に外せます</translation>
    </message>
</context>
<context>
    <name>UnfoldedPopover</name>
    <message>
        <location filename="../../desktop_app/ui/composer/unfolded_popover.py"/>
        <source>Prompts</source>
        <extracomment>UnfoldedPopover.__init__</extracomment>
        <translation>プロンプト</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/unfolded_popover.py"/>
        <source>The first %1 of %2 are listed.</source>
        <extracomment>UnfoldedPopover._tick</extracomment>
        <translation>%2 件のうち最初の %1 件を表示しています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/unfolded_popover.py"/>
        <source>Tick all</source>
        <extracomment>UnfoldedPopover.__init__</extracomment>
        <translation>すべて選ぶ</translation>
    </message>
</context>
<context>
    <name>VersionStrip</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/viewer/version_strip_steps.py"/>
        <source>%Ln other versions of this step</source>
        <extracomment>fork_words</extracomment>
        <translation>
            <numerusform>この段階のほかのバージョン %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/version_strip_steps.py"/>
        <source>Original</source>
        <extracomment>version_words</extracomment>
        <translation>元のまま</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/version_strip_steps.py"/>
        <source>Version %1 of %2, %3</source>
        <extracomment>Steps.data</extracomment>
        <translation>バージョン %1 / %2、%3</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/version_strip_menu.py"/>
        <source>Versions made of the same picture</source>
        <extracomment>ForkMenu.__init__</extracomment>
        <translation>同じ画像から作られたバージョン</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <location filename="../../desktop_app/ui/compare/view.py"/>
        <source>%1: %2</source>
        <extracomment>View.describe</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/viewer.py"/>
        <source>Viewer</source>
        <extracomment>Viewer.__init__</extracomment>
        <translation>ビューアー</translation>
    </message>
</context>
<context>
    <name>WaitingRoom</name>
    <message>
        <location filename="../../desktop_app/waiting_room.py"/>
        <source>Pictor is still at work.</source>
        <extracomment>wait</extracomment>
        <translation>Pictor はまだ作業中です。</translation>
    </message>
    <message>
        <source>Pictor is working on the command line.</source>
        <translation type="vanished">Pictor はコマンドラインで作業中です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/waiting_room.py"/>
        <source>Quit</source>
        <extracomment>wait</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../desktop_app/waiting_room.py"/>
        <source>The window opens when that is done.</source>
        <extracomment>wait</extracomment>
        <translation>それが終わるとウィンドウが開きます。</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/wall.py"/>
        <source>%Ln new</source>
        <extracomment>Wall._on_new_above</extracomment>
        <translation>
            <numerusform>新着 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wall.py"/>
        <source>Connect OpenRouter</source>
        <extracomment>Wall.__init__</extracomment>
        <translation>OpenRouter に接続</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wall.py"/>
        <source>These are demo pictures. Connect OpenRouter for real models.</source>
        <extracomment>Wall.__init__</extracomment>
        <translation>これはデモ画像です。実際のモデルを使うには OpenRouter に接続してください。</translation>
    </message>
</context>
<context>
    <name>WallList</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/wall_list.py"/>
        <source>Gallery</source>
        <extracomment>WallList.__init__</extracomment>
        <translation>ギャラリー</translation>
    </message>
</context>
<context>
    <name>WallPointer</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/pointer.py"/>
        <source>Select</source>
        <extracomment>Pointer.button_at, Pointer.buttons</extracomment>
        <translation>選択</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Connect OpenRouter to paint with the models you know. The demo painter stays, and so does all you've made.</source>
        <extracomment>WelcomePage._write</extracomment>
        <translation>OpenRouter に接続すると、おなじみのモデルで描けます。デモ描画も、これまでの画像もそのまま残ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Connected to OpenRouter</source>
        <extracomment>WelcomePage._write</extracomment>
        <translation>OpenRouter に接続しました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Hang your first picture</source>
        <extracomment>WelcomePage._write</extracomment>
        <translation>最初の 1 枚を飾りましょう</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Not now</source>
        <extracomment>WelcomePage.__init__</extracomment>
        <translation>今はしない</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Paint with real models</source>
        <extracomment>WelcomePage._write</extracomment>
        <translation>実際のモデルで描く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Paste an API key</source>
        <extracomment>WelcomePage.__init__</extracomment>
        <translation>API キーを貼り付け</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Sign in with OpenRouter</source>
        <extracomment>WelcomePage.__init__</extracomment>
        <translation>OpenRouter にサインイン</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Write a prompt and try it with the built-in demo painter, or connect OpenRouter to paint with the models you know.</source>
        <extracomment>WelcomePage._write</extracomment>
        <translation>プロンプトを書いて内蔵のデモ描画で試すか、OpenRouter に接続しておなじみのモデルで描きましょう。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Write a prompt, choose a shape and a model, and press Generate.</source>
        <extracomment>WelcomePage._write</extracomment>
        <translation>プロンプトを書き、形とモデルを選んで「生成」を押してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Your key stays in your keychain, or where you choose. Your pictures stay on this computer.</source>
        <extracomment>WelcomePage._write</extracomment>
        <translation>キーはキーチェーン、または選んだ場所に保存されます。画像はこのコンピューターに残ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Your key works. One question is left.</source>
        <extracomment>WelcomePage._write</extracomment>
        <translation>キーは有効です。あと 1 つ質問があります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Your pictures stay on this computer.</source>
        <extracomment>WelcomePage._write</extracomment>
        <translation>画像はこのコンピューターに残ります。</translation>
    </message>
</context>
<context>
    <name>Wipe</name>
    <message>
        <location filename="../../desktop_app/ui/compare/wipe.py"/>
        <source>Drag to wipe; double-click for the middle</source>
        <extracomment>Wipe.__init__</extracomment>
        <translation>ドラッグでワイプ、ダブルクリックで中央へ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/wipe.py"/>
        <source>Wipe</source>
        <extracomment>Wipe.__init__</extracomment>
        <translation>ワイプ</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>%1 goes on painting and charges for it.</source>
        <extracomment>bill_of_stopping</extracomment>
        <translation>%1 は描き続け、その分が課金されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>%1 instead of %2</source>
        <extracomment>_change_words</extracomment>
        <translation>%2 の代わりに %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>%1 of %2 references</source>
        <extracomment>_change_words</extracomment>
        <translation>参照画像 %2 枚中 %1 枚</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>%1 · about %2 left</source>
        <extracomment>painting</extracomment>
        <translation>%1 · 残り約 %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>%1 · nearly there</source>
        <extracomment>painting</extracomment>
        <translation>%1 · まもなく完了</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>%1. %2</source>
        <extracomment>stop_hint</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_words.py"/>
        <source>A key is one line of letters and digits; copy it from OpenRouter again.</source>
        <translation>キーは英数字 1 行です。OpenRouter からもう一度コピーしてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>A picture that isn't finished isn't charged.</source>
        <extracomment>bill_of_stopping</extracomment>
        <translation>完成しなかった画像は課金されません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>A picture to send along is gone.</source>
        <translation>送る画像が見つかりません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Add credit</source>
        <translation>クレジットを追加</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>Add them to the proxy's address in Settings.</source>
        <extracomment>_advice</extracomment>
        <translation>設定でプロキシのアドレスに追加してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Allow it there, or choose another model.</source>
        <translation>そちらで許可するか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Another program is using the library.</source>
        <translation>別のプログラムがライブラリを使用中です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Another ratio or size, or a shorter prompt, may help.</source>
        <translation>別の比率やサイズ、短いプロンプトで解決することがあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cause_words.py"/>
        <source>Ask whoever runs your network.</source>
        <extracomment>against_untrusted</extracomment>
        <translation>ネットワークの管理者にお尋ねください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Can't reach OpenRouter.</source>
        <translation>OpenRouter に接続できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>Can't save to %1.</source>
        <extracomment>_title</extracomment>
        <translation>%1 に保存できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Can't save your picture.</source>
        <translation>画像を保存できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Change limit</source>
        <translation>上限を変更</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Check key</source>
        <translation>キーを確認</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cause_words.py"/>
        <source>Check this computer's date and time.</source>
        <extracomment>against_untrusted</extracomment>
        <translation>このコンピューターの日付と時刻を確認してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Check your internet connection, then try again.</source>
        <translation>インターネット接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cause_words.py"/>
        <source>Choose another one in Settings.</source>
        <extracomment>against_untrusted</extracomment>
        <translation>設定で別のものを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>Choose another place, then try again.</source>
        <extracomment>_advice</extracomment>
        <translation>別の場所を選んで、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Choose folder</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Close it, then try again.</source>
        <translation>それを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Connect OpenRouter</source>
        <translation>OpenRouter に接続</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Edit prompt</source>
        <translation>プロンプトを編集</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>Everything you've made is here. New pictures start when the connection is back.</source>
        <extracomment>strip</extracomment>
        <translation>これまでに作ったものはすべてここにあります。接続が戻れば新しい画像を始めます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Fetch it</source>
        <translation>取得する</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Finishing</source>
        <extracomment>finishing</extracomment>
        <translation>仕上げ中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>If it is on another disk, connect it and try again.</source>
        <translation>別のディスクにある場合は、接続してからもう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cause_words.py"/>
        <source>If your network checks what passes through it, choose its certificates in Settings.</source>
        <extracomment>against_untrusted</extracomment>
        <translation>通信を検査するネットワークの場合は、設定でその証明書を選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Interrupted.</source>
        <translation>中断されました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>It couldn't be fetched from %1. You can try again later.</source>
        <extracomment>_where</extracomment>
        <translation>%1 から取得できませんでした。後でもう一度試せます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>It hadn't started, so it costs nothing.</source>
        <extracomment>stopped</extracomment>
        <translation>まだ始まっていないため、費用はかかりません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>It may be damaged; it is kept as it is.</source>
        <translation>壊れている可能性があります。そのまま残してあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>It was moved or deleted. Remove it, or choose it again.</source>
        <translation>移動または削除されました。外すか、選び直してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>It's at %1. Pictor can fetch it without your key.</source>
        <extracomment>_where</extracomment>
        <translation>%1 にあります。Pictor はキーを使わずに取得できます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cause_words.py"/>
        <source>Its certificate belongs to another name.</source>
        <extracomment>why_untrusted</extracomment>
        <translation>証明書の名前が違います。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cause_words.py"/>
        <source>Its certificate can't be checked.</source>
        <extracomment>why_untrusted</extracomment>
        <translation>証明書を確認できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cause_words.py"/>
        <source>Its certificate has expired.</source>
        <extracomment>why_untrusted</extracomment>
        <translation>証明書の期限が切れています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cause_words.py"/>
        <source>Its certificate is signed by someone unknown.</source>
        <extracomment>why_untrusted</extracomment>
        <translation>証明書の署名者が不明です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cause_words.py"/>
        <source>Its certificate isn't valid yet.</source>
        <extracomment>why_untrusted</extracomment>
        <translation>証明書はまだ有効ではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Its details are still here.</source>
        <translation>詳細はここに残っています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Its file is kept as it came; a browser may show it.</source>
        <translation>ファイルは届いたまま残してあります。ブラウザーなら表示できるかもしれません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Its file is safe; another program can open it.</source>
        <translation>ファイルは無事です。別のソフトで開けます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Its safety filter stopped this prompt. Different wording may help.</source>
        <translation>安全フィルターがこのプロンプトを止めました。言い方を変えると通ることがあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_words.py"/>
        <source>Keep it for this session, or in a private file on this computer?</source>
        <translation>このセッションだけ保持しますか、それともこのコンピューターの非公開ファイルに保存しますか?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Keep waiting</source>
        <translation>待ち続ける</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_words.py"/>
        <source>Keep your key for this session, or in a private file on this computer?</source>
        <translation>キーをこのセッションだけ保持しますか、それともこのコンピューターの非公開ファイルに保存しますか?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Network settings</source>
        <translation>ネットワーク設定</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>New pictures start next month, or with another limit.</source>
        <translation>新しい画像は来月、または上限を変えると始まります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>No answer for %1</source>
        <extracomment>painting</extracomment>
        <translation>%1 の間応答がありません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>No answer for %1.</source>
        <extracomment>unanswered</extracomment>
        <translation>%1 の間応答がありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>No picture came.</source>
        <translation>画像が届きませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Not enough credit.</source>
        <translation>クレジットが足りません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>Nothing was charged.</source>
        <extracomment>_bill</extracomment>
        <translation>課金はありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Open OpenRouter</source>
        <translation>OpenRouter を開く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Open settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>OpenRouter charged for it.</source>
        <extracomment>_bill</extracomment>
        <translation>OpenRouter が課金しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>OpenRouter didn't accept it; it may have been deleted or turned off.</source>
        <translation>OpenRouter に受け付けられませんでした。削除または無効にされた可能性があります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_words.py"/>
        <source>OpenRouter didn't finish signing you in.</source>
        <translation>OpenRouter がサインインを完了しませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>OpenRouter may have charged for it.</source>
        <extracomment>_bill</extracomment>
        <translation>OpenRouter が課金した可能性があります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Other model</source>
        <translation>別のモデル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Painting</source>
        <extracomment>painting</extracomment>
        <translation>描画中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_words.py"/>
        <source>Paste only the one you want to use.</source>
        <translation>使うものだけを貼り付けてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>Pictor doesn't open such an address: %1</source>
        <extracomment>_where</extracomment>
        <translation>Pictor はこのようなアドレスを開きません: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cause_words.py"/>
        <source>Pictor isn't allowed to write there.</source>
        <extracomment>why_disk</extracomment>
        <translation>Pictor にはそこへの書き込みが許可されていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Pictor stopped reading it. What came before is kept.</source>
        <translation>Pictor は読み込みを止めました。それまでの内容は残してあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Pictor was closed while this was being made.</source>
        <translation>作成中に Pictor が閉じられました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Private file</source>
        <translation>非公開ファイル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Raise it on OpenRouter or use another key.</source>
        <translation>OpenRouter で上限を上げるか、別のキーを使ってください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Real models need OpenRouter; the demo painter doesn't.</source>
        <translation>実際のモデルには OpenRouter が必要です。デモ描画には不要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Refused by the model.</source>
        <translation>モデルに拒否されました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Saving your picture</source>
        <extracomment>finishing</extracomment>
        <translation>画像を保存しています</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>See activity</source>
        <translation>アクティビティを見る</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Shorten the prompt, then try again.</source>
        <translation>プロンプトを短くして、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Show file</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_words.py"/>
        <source>Signing in took too long.</source>
        <translation>サインインに時間がかかりすぎました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Starts next month, or with another limit</source>
        <extracomment>_when</extracomment>
        <translation>来月、または上限を変えると始まります</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Starts when one finishes</source>
        <extracomment>_when</extracomment>
        <translation>1 つ終わると始まります</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Starts when the connection is back</source>
        <extracomment>_when</extracomment>
        <translation>接続が戻ると始まります</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Starts when there is credit</source>
        <extracomment>_when</extracomment>
        <translation>クレジットがあれば始まります</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Starts when your key works</source>
        <extracomment>_when</extracomment>
        <translation>キーが使えるようになると始まります</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Starts when your key's limit is raised</source>
        <extracomment>_when</extracomment>
        <translation>キーの上限が上がると始まります</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Still busy.</source>
        <translation>まだ混み合っています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Stop</source>
        <extracomment>stop_hint</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Stopped.</source>
        <extracomment>stopped</extracomment>
        <translation>停止しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Taking longer than usual</source>
        <extracomment>painting</extracomment>
        <translation>いつもより時間がかかっています</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_words.py"/>
        <source>That is more than one key.</source>
        <translation>キーが 2 つ以上あります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>That is too much for one request.</source>
        <translation>1 回の依頼には多すぎます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_words.py"/>
        <source>That isn't a key.</source>
        <translation>それはキーではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The answer couldn't be read.</source>
        <translation>応答を読めませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The answer was too long.</source>
        <translation>応答が長すぎました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>The connection dropped after %1.</source>
        <extracomment>_title</extracomment>
        <translation>%1 後に接続が切れました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The connection dropped.</source>
        <translation>接続が切れました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The connection to OpenRouter isn't secure.</source>
        <translation>OpenRouter への接続が安全ではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>The demo painter isn't answering.</source>
        <extracomment>_title</extracomment>
        <translation>デモ描画が応答しません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cause_words.py"/>
        <source>The disk is full.</source>
        <extracomment>why_disk</extracomment>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cause_words.py"/>
        <source>The file of certificates to trust isn't there.</source>
        <extracomment>why_untrusted</extracomment>
        <translation>信頼する証明書のファイルがありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cause_words.py"/>
        <source>The folder isn't there.</source>
        <extracomment>why_disk</extracomment>
        <translation>フォルダーがありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The library's list can't be read.</source>
        <translation>ライブラリの一覧を読めません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The model answered in words.</source>
        <translation>モデルは言葉で答えました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The model can't do it this way.</source>
        <translation>モデルはこの方法ではできません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The model ended its answer without one.</source>
        <translation>モデルは画像なしで応答を終えました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>The model is busy · next try in %1</source>
        <extracomment>trying_again</extracomment>
        <translation>モデルが混雑しています · 次の試行まで %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The model is taking too many requests right now.</source>
        <translation>モデルへの依頼が現在多すぎます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>The model isn't answering · next try in %1</source>
        <extracomment>trying_again</extracomment>
        <translation>モデルが応答しません · 次の試行まで %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The model isn't answering.</source>
        <translation>モデルが応答しません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The model sent something that isn't a picture.</source>
        <translation>モデルが画像ではないものを送ってきました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The model stopped before it was done.</source>
        <translation>モデルは完了前に止まりました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The network answered instead of OpenRouter.</source>
        <translation>OpenRouter ではなくネットワークが応答しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The network points to another place.</source>
        <translation>ネットワークが別の場所を指しています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The picture is held until you choose another place.</source>
        <translation>別の場所を選ぶまで、画像は保持されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The picture lies elsewhere.</source>
        <translation>画像は別の場所にあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>There is no key yet.</source>
        <translation>キーがまだありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_words.py"/>
        <source>There's no keychain here to hold your key.</source>
        <translation>キーを保存するキーチェーンがありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>This file can't be read as a picture.</source>
        <translation>このファイルは画像として読めません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>This file was moved or deleted outside Pictor.</source>
        <translation>このファイルは Pictor の外で移動または削除されました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>This is usually short.</source>
        <translation>通常はすぐに回復します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>This key has reached its limit.</source>
        <translation>このキーは上限に達しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>This library was made by a newer Pictor.</source>
        <translation>このライブラリは新しい Pictor で作られました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>This model isn't offered any more.</source>
        <translation>このモデルは提供されなくなりました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>This needs about %1 and you have %2.</source>
        <extracomment>_need_and_have</extracomment>
        <translation>約 %1 必要ですが、残高は %2 です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>This needs about %1.</source>
        <extracomment>_need_and_have</extracomment>
        <translation>約 %1 必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>This picture is too large to show.</source>
        <translation>この画像は大きすぎて表示できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>This session</source>
        <translation>このセッション</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>This vector drawing can't be shown.</source>
        <translation>このベクター図は表示できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>To keep your key safe, Pictor doesn't follow. If this network has a sign-in page, sign in first.</source>
        <translation>キーを守るため Pictor は従いません。このネットワークにサインインページがある場合は、先にサインインしてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Trying again</source>
        <extracomment>trying_again</extracomment>
        <translation>再試行中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_words.py"/>
        <source>Unlock it and try again, or keep your key for this session only.</source>
        <translation>ロックを解除してもう一度試すか、キーをこのセッションだけ保持してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Update Pictor to open it; nothing in it was changed.</source>
        <translation>開くには Pictor を更新してください。中身は何も変更していません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Waiting</source>
        <extracomment>waiting</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>What came is kept as a file.</source>
        <translation>届いた分はファイルとして残してあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>What came of the picture is kept as a file.</source>
        <extracomment>_what_is_kept</extracomment>
        <translation>画像の届いた分はファイルとして残してあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Work already started may still be charged.</source>
        <extracomment>bill_of_stopping</extracomment>
        <translation>すでに始まった作業は課金される場合があります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_words.py"/>
        <source>You can start again, or paste a key instead.</source>
        <translation>やり直すか、代わりにキーを貼り付けてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>You may need to sign in to it in your browser first.</source>
        <translation>先にブラウザーでサインインする必要があるかもしれません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>You're offline.</source>
        <extracomment>strip</extracomment>
        <translation>オフラインです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>You've reached this month's limit.</source>
        <translation>今月の上限に達しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>Your OpenRouter account can't pay for this picture.</source>
        <extracomment>_need_and_have</extracomment>
        <translation>OpenRouter のアカウントでこの画像の費用を支払えません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Your OpenRouter settings block this model.</source>
        <translation>OpenRouter の設定でこのモデルが禁止されています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_words.py"/>
        <source>Your browser didn't come back. You can start again.</source>
        <translation>ブラウザーから戻りませんでした。やり直せます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Your key isn't working.</source>
        <translation>キーが使えません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_words.py"/>
        <source>Your keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_words.py"/>
        <source>Your keychain isn't working.</source>
        <translation>キーチェーンが動作していません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Your library isn't where it was.</source>
        <translation>ライブラリが元の場所にありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Your pictures are files in its folder and still there.</source>
        <translation>画像はフォルダーの中のファイルで、今もあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>Your prompt is safe.</source>
        <extracomment>_advice</extracomment>
        <translation>プロンプトは無事です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Your prompt is safe; choose another model.</source>
        <translation>プロンプトは無事です。別のモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>Your proxy asks for a name and a password.</source>
        <extracomment>_cause</extracomment>
        <translation>プロキシが名前とパスワードを求めています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>without %1</source>
        <extracomment>_change_words</extracomment>
        <translation>%1 なし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>without references</source>
        <extracomment>_change_words</extracomment>
        <translation>参照画像なし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>without the seed</source>
        <extracomment>_change_words</extracomment>
        <translation>シードなし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>without “%1”</source>
        <extracomment>_change_words</extracomment>
        <translation>「%1」なし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>“%1”</source>
        <extracomment>_quote</extracomment>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>ZoomMenu</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>%1 %</source>
        <extracomment>ZoomMenu._percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Fit</source>
        <extracomment>ZoomMenu.__init__</extracomment>
        <translation>全体表示</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/edit_bar.py"/>
        <source>Describe a change</source>
        <extracomment>_Field.__init__</extracomment>
        <translation>変更を説明</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/edit_bar.py"/>
        <source>Describe a change…</source>
        <extracomment>_Field.__init__</extracomment>
        <translation>変更を説明…</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <location filename="../../desktop_app/ui/composer/model_list.py"/>
        <source>Refresh the list</source>
        <extracomment>_Foot.__init__, _Foot.show_state</extracomment>
        <translation>一覧を更新</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/model_list.py"/>
        <source>Refreshing…</source>
        <extracomment>_Foot.show_state</extracomment>
        <translation>更新しています…</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/version_strip.py"/>
        <source>Versions</source>
        <extracomment>_List.__init__</extracomment>
        <translation>バージョン</translation>
    </message>
</context>
<context>
    <name>_Sent</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/origins.py"/>
        <source>Open the reference %1</source>
        <extracomment>_Sent.__init__</extracomment>
        <translation>参照画像 %1 を開く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/origins.py"/>
        <source>Picture</source>
        <extracomment>_Sent.__init__</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/origins.py"/>
        <source>Reference %1</source>
        <extracomment>_Sent.__init__</extracomment>
        <translation>参照画像 %1</translation>
    </message>
</context>
<context>
    <name>_Star</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/widgets/stars.py"/>
        <source>%Ln stars</source>
        <extracomment>_Star.__init__</extracomment>
        <translation>
            <numerusform>星 %Ln 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Text</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/own_note.py"/>
        <source>Add a note</source>
        <extracomment>_Text.__init__</extracomment>
        <translation>メモを追加</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/own_note.py"/>
        <source>Note</source>
        <extracomment>_Text.__init__</extracomment>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>_Title</name>
    <message>
        <location filename="../../desktop_app/ui/compare/caption.py"/>
        <source>%1, chosen</source>
        <extracomment>_Title._name</extracomment>
        <translation>%1、選択済み</translation>
    </message>
</context>
</TS>
