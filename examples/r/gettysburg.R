# Draws how many casualties each claimant gives the Confederacy at Gettysburg, into gettysburg.png.
# Usage: Rscript gettysburg.R [address]
arguments <- commandArgs(trailingOnly = TRUE)
server <- if (length(arguments) > 0) arguments[1] else "http://localhost:5080"

# One row per claim, with its figure as a range; an open end is NA.
claims <- read.csv(paste0(server, "/pulls/casualty-claims.csv?engagement=gettysburg"))
figures <- subset(claims, side.name == "Confederacy" & measure == "CASUALTIES")
figures <- figures[order(figures$quantity.low), ]
print(figures[c("claimant.name", "quantity.low", "quantity.high")], row.names = FALSE)

# The documents the figures come from, with the terms under which a chart of them may be shown.
documents <- read.csv(paste0(server, "/pulls/documents.csv"))
sources <- unique(subset(documents, slug %in% figures$document.slug, c(licence, attribution)))
terms <- paste0(sources$licence, ": ", sources$attribution)

png("gettysburg.png", width = 900, height = 450)
par(mar = c(8, 18, 4, 2))
rows <- seq_len(nrow(figures))
plot(figures$quantity.low, rows, pch = 19, yaxt = "n", ylab = "", xlab = "Casualties",
     xlim = c(0, max(figures$quantity.low, figures$quantity.high, na.rm = TRUE)),
     main = "Confederate casualties at Gettysburg, by claimant")
segments(figures$quantity.low, rows, figures$quantity.high, rows, lwd = 3)
axis(2, at = rows, labels = figures$claimant.name, las = 1)
mtext(strwrap(terms, 130), side = 1, line = 5:6, adj = 1, cex = 0.8)
invisible(dev.off())
