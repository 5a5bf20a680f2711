namespace Contested.Api.Persistence;

/// <summary>Why the dataset of the folder is not the one that is served.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="KeptVersion">The version that the database held then, and still does unless somebody loads another.</param>
/// <param name="Count">How many problems there are.</param>
/// <param name="Problems">The first of them, a line each.</param>
internal sealed record FailedLoad(string Folder, string KeptVersion, int Count, IReadOnlyList<string> Problems);
