namespace Contested.Bench.Driver.Servers;

/// <summary>How a server is started.</summary>
/// <param name="Program">The program.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Folder">Its working folder.</param>
/// <param name="Environment">What it finds in its environment beside the variables of the benchmark.</param>
internal sealed record ServerCommand(
    string Program, IReadOnlyList<string> Arguments, string Folder, IReadOnlyDictionary<string, string> Environment);
