/**
 * What every screen is built from. The room knows no feature: it imports Vaadin, and views import it. Nothing here asks the
 * server before it can be read, and everything prints.
 *
 * <table>
 * <caption>What there is</caption>
 * <tr><td>page</td><td>{@link org.bluelamp.uikit.PageHead} (back link, h1, lead), {@link org.bluelamp.uikit.Columns} (work
 * and aside), {@link org.bluelamp.uikit.Topic} (section with its h2), {@link org.bluelamp.uikit.Panel} and
 * {@link org.bluelamp.uikit.NextPanel}, {@link org.bluelamp.uikit.TabLinks}, {@link org.bluelamp.uikit.Contents} (list of
 * standards beside the work), {@link org.bluelamp.uikit.Words} (hidden, meta, lead, code, strong)</td></tr>
 * <tr><td>states</td><td>{@link org.bluelamp.uikit.Status}, {@link org.bluelamp.uikit.Badge},
 * {@link org.bluelamp.uikit.SavedLine}, {@link org.bluelamp.uikit.Note}, {@link org.bluelamp.uikit.Withheld},
 * {@link org.bluelamp.uikit.EmptyState}, {@link org.bluelamp.uikit.Meter}, {@link org.bluelamp.uikit.Icon},
 * {@link org.bluelamp.uikit.Tone}</td></tr>
 * <tr><td>figures and tables</td><td>{@link org.bluelamp.uikit.Figures}, {@link org.bluelamp.uikit.Facts},
 * {@link org.bluelamp.uikit.FoldTable} and {@link org.bluelamp.uikit.TaskTable}, the package
 * {@link org.bluelamp.uikit.chart}</td></tr>
 * <tr><td>forms</td><td>{@link org.bluelamp.uikit.ScaleRadios}, {@link org.bluelamp.uikit.Tick},
 * {@link org.bluelamp.uikit.ErrorSummary}, {@link org.bluelamp.uikit.FieldError}, {@link org.bluelamp.uikit.CheckAnswers},
 * {@link org.bluelamp.uikit.ConflictDialog}, {@link org.bluelamp.uikit.Buttons}; for text, choice and dates Vaadin's own
 * TextArea (variant LUMO_HELPER_ABOVE_FIELD), Select, DatePicker</td></tr>
 * <tr><td>leaving the page</td><td>{@link org.bluelamp.uikit.Download}, {@link org.bluelamp.uikit.PrintButton}, {@link org.bluelamp.uikit.FormulaGuard}</td></tr>
 * <tr><td>language</td><td>{@link org.bluelamp.uikit.Texts}, {@link org.bluelamp.uikit.Phrase}, {@link org.bluelamp.uikit.Language},
 * {@link org.bluelamp.uikit.DateText}, {@link org.bluelamp.uikit.Numbers}</td></tr>
 * <tr><td>frame</td><td>the shell's; for pages before the sign-in {@link org.bluelamp.uikit.BareFrame}</td></tr>
 * </table>
 *
 * <p>A page in short:
 *
 * <pre>{@code
 * add(new PageHead(translate("x.title")).lead(translate("x.lead")),
 *     new Figures().add(translate("x.answered"), "66", translate("x.of", 93), "71%"));
 * Columns columns = new Columns(translate("x.aside"));
 * columns.work(new NextPanel(title, text, Buttons.primaryLink(translate("x.continue"), AreaView.class)));
 * columns.work(new Topic(translate("x.areas")).with(table));
 * columns.aside(new Topic(translate("x.dates")).with(new Facts().add(term, value)));
 * add(columns);
 * }</pre>
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"calendar"})
@NullMarked
package org.bluelamp.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
