using System.CommandLine;

namespace Contested.Api.CommandLine;

/// <summary>The command <c>serve</c>, which the program carries out itself.</summary>
internal sealed class ServeCommand : Command, ITakesSettings
{
    private readonly Argument<string?> _folder = new("folder")
    {
        Description = "The folder of the dataset; by default the one that comes with the program.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public ServeCommand()
        : base(
            "serve",
            "Migrates the database, loads the dataset, and serves the API; what the program does without a command. "
            + "Takes settings of ASP.NET Core: --Urls=http://localhost:5081, --ConnectionStrings:Postgres=\"Host=…\", "
            + "--ConnectionStrings:Sqlite=\"Data Source=…\", --GraphQL:…")
    {
        Arguments.Add(_folder);
        SetAction(_ => { });
    }

    /// <summary>The folder as a setting; nothing where none is given.</summary>
    public string[] FolderSetting(ParseResult parsed) => parsed.GetValue(_folder) is { } folder ? [$"--Dataset:Folder={folder}"] : [];
}
