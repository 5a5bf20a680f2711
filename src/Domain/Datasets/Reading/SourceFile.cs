namespace Contested.Domain.Datasets.Reading;

/// <summary>A file of the dataset as it stands on disk.</summary>
/// <param name="Path">Its path in the folder of the dataset, with <c>/</c> between folders.</param>
/// <param name="Text">Its text; the replacement character stands for bytes that are not UTF-8.</param>
/// <param name="Refusal">Why the file is not read, and what would be right; null where it is.</param>
internal sealed record SourceFile(string Path, string Text, string? Refusal = null);
