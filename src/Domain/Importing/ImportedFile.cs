namespace Contested.Domain.Importing;

/// <summary>A file that an import makes.</summary>
/// <param name="Path">Its path in the folder of the dataset, with <c>/</c> between folders.</param>
/// <param name="Text">Its text.</param>
public sealed record ImportedFile(string Path, string Text);
