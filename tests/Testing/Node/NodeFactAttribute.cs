using Xunit;

namespace Contested.Testing.Node;

/// <summary>Marks a fact that needs Node.js with npm; skipped where there is none (but not in continuous integration).</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    /// <summary>Marks a fact.</summary>
    /// <param name="subject">What is not tested where it is skipped, as the subject of a sentence.</param>
    public NodeFactAttribute(string subject)
    {
        if (!TestEnvironment.IsContinuousIntegration && !NodePrograms.AreInstalled)
        {
            Skip = $"{subject} NOT run: this takes Node.js 20 or later with npm.";
        }
    }
}
