using System.CommandLine;

namespace Contested.Api.CommandLine;

/// <summary>The command <c>new</c>, which makes files to begin with.</summary>
internal sealed class NewCommand : Command
{
    public NewCommand()
        : base("new", "Writes files to start from.") => Subcommands.Add(new NewEngagementCommand());
}
