namespace Contested.Domain.Tests.Datasets.Mistakes;

/// <summary>A mistake in a file of <see cref="MistakenDataset"/>, and how it has to be told.</summary>
/// <param name="File">The file in which it is.</param>
/// <param name="OldText">The right text, which is there once; where it is empty, the new text is put behind all.</param>
/// <param name="NewText">What is written in its place.</param>
/// <param name="Expected">The beginning of the line that tells it: <c>path:line:column: severity: message</c>.</param>
/// <param name="IsAlone">Whether it can be told only in a folder of which all else can be read.</param>
/// <remarks>In all texts, <c>{n}</c> stands for the number of the mistake.</remarks>
internal sealed record DatasetMistake(MistakenFile File, string OldText, string NewText, string Expected, bool IsAlone = false)
{
    /// <summary>The mistakes of all sorts.</summary>
    public static IReadOnlyList<DatasetMistake> All { get; } =
    [
        .. FormMistakes.All, .. MeaningMistakes.All, .. KeyMistakes.All, .. NumberMistakes.All, .. DateMistakes.All, .. ValueMistakes.All,
        .. NameMistakes.All, .. ClaimMistakes.All, .. DocumentMistakes.All, .. TableMistakes.All, .. PossibleMistakes.All,
    ];
}

/// <summary>A file of a dataset, of which there is one for each mistake, except for the lists of the whole dataset.</summary>
internal enum MistakenFile
{
    Dataset,
    Places,
    Actors,
    References,
    Document,
    Engagement,
    Claims,
    Table,
}
