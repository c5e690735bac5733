"""What a page says while its reader runs a program, in its language."""

# what stands on the page before anything is loaded, in the order that start.js takes it
FIRST = {
    "run": {"en": "Run", "zh-TW": "執行"},
    "loads": {"en": "loads {} MB", "zh-TW": "下載 {} MB"},
    "lost": {
        "en": "Not run: the network is missing.",
        "zh-TW": "沒有執行：網路不通。",
    },
}
WORDS = {
    "stop": {"en": "Stop", "zh-TW": "停止"},
    "edit": {"en": "Edit", "zh-TW": "編輯"},
    "reset": {"en": "Reset", "zh-TW": "還原"},
    "program": {"en": "Program, to edit", "zh-TW": "可編輯的程式"},
    "yours": {"en": "Run in this page", "zh-TW": "在這一頁執行"},
    "loading": {"en": "Loading Python …", "zh-TW": "正在載入 Python……"},
    "running": {"en": "Running …", "zh-TW": "執行中……"},
    "figure": {"en": "What the program drew: {}", "zh-TW": "程式畫出的圖：{}"},
    # how it ended
    "same": {"en": "Finished: the same as recorded.", "zh-TW": "執行完畢：和紀錄相同。"},
    "differs": {
        "en": "Finished: not as recorded. Lines that differ: {}.",
        "zh-TW": "執行完畢：和紀錄不同，有 {} 行不一樣。",
    },
    "drawn": {
        "en": "Finished: compare the figure with the recorded one.",
        "zh-TW": "執行完畢：請和紀錄的圖比較。",
    },
    "done": {"en": "Finished.", "zh-TW": "執行完畢。"},
    "silent": {"en": "Finished: it prints nothing.", "zh-TW": "執行完畢：什麼都沒有印出。"},
    "error": {"en": "Stopped by an error.", "zh-TW": "程式出錯而停止。"},
    "error-in": {
        "en": "Stopped by an error in line {}.",
        "zh-TW": "程式在第 {} 行出錯而停止。",
    },
    "stopped": {
        "en": "Stopped. The next run starts Python anew.",
        "zh-TW": "已停止。下次執行會重新啟動 Python。",
    },
    "cut": {
        "en": "It prints more than is shown here.",
        "zh-TW": "印出的內容太多，這裡沒有全部顯示。",
    },
    # what an edited program may ask for in vain
    "input": {
        "en": "Nobody answers input() here: write the value into the program.",
        "zh-TW": "這裡沒有人回答 input()：請把值直接寫進程式。",
    },
    "files": {
        "en": "A program in this page has no files: write the data into the program.",
        "zh-TW": "在這一頁執行的程式沒有檔案可用：請把資料直接寫進程式。",
    },
    "sockets": {
        "en": "A program in this page has no network: write the data into the program.",
        "zh-TW": "在這一頁執行的程式不能連上網路：請把資料直接寫進程式。",
    },
    # why it could not run
    "network": {
        "en": "Not run: the network is missing, or does not reach {}.",
        "zh-TW": "沒有執行：網路不通，或連不到 {}。",
    },
    "missing": {"en": "Not run: {} does not exist.", "zh-TW": "沒有執行：{} 不存在。"},
    "hash": {
        "en": "Not run: {} is not the file that this site knows (another SHA-256).",
        "zh-TW": "沒有執行：{} 不是本站認得的檔案（SHA-256 不符）。",
    },
    "blocked": {
        "en": "Not run: this browser, or a setting of it, blocks WebAssembly, which Python needs.",
        "zh-TW": "沒有執行：這個瀏覽器或它的設定擋住了 Python 所需的 WebAssembly。",
    },
    "quiet": {
        "en": "Not run: nothing has come for a minute. Run tries again.",
        "zh-TW": "沒有執行：一分鐘內什麼都沒收到。再按「執行」會重試。",
    },
    "library": {
        "en": "Not run: {} is not to be had in a page. Copy the program and run it on a computer.",
        "zh-TW": "沒有執行：網頁裡沒有 {} 可用。請複製程式，在電腦上執行。",
    },
    "crashed": {
        "en": "Python itself stopped. The next run starts it anew.",
        "zh-TW": "Python 本身停了。下次執行會重新啟動。",
    },
}


def said(words, language):
    """{name: what is said in the language}"""
    return {name: each[language] for name, each in words.items()}
