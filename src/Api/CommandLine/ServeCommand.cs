using System.CommandLine;

namespace Contested.Api.CommandLine;

/// <summary>The command <c>serve</c>, which the program carries out itself.</summary>
internal sealed class ServeCommand : Command, ITakesSettings
{
    private readonly FolderArguments _folders;

    public ServeCommand()
        : base(
            "serve",
            "Migrates the database, loads the dataset and serves the API. This is what the program does without a command. "
            + "Takes settings of ASP.NET Core: --Urls=http://localhost:5081, --ConnectionStrings:Postgres=\"Host=…\", "
            + "--ConnectionStrings:Sqlite=\"Data Source=…\", --GraphQL:…")
    {
        _folders = new FolderArguments(this, "the folder that comes with the program");
        SetAction(_ => { });
    }

    /// <summary>The folders as settings; nothing where none is given.</summary>
    public IEnumerable<string> FolderSettings(ParseResult parsed)
    {
        if (_folders.FoldersIn(parsed) is { Length: > 0 } folders)
        {
            yield return $"--Dataset:Folder={string.Join(Path.PathSeparator, folders)}";
        }

        if (_folders.PreferredIn(parsed) is { } preferred)
        {
            yield return $"--Dataset:Prefer={preferred}";
        }
    }
}
